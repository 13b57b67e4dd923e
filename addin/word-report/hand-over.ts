const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
/** Milliseconds a browser is given to take the file. */
const KEPT = 60_000;

/** Hands a document over as the browser hands over any file: among the downloads of the user. */
export function handOverDocument(name: string, bytes: Uint8Array): void {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: TYPE }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, KEPT);
}
