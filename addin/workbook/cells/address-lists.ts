/** Excel takes at most 8 192 characters of addresses at once. */
const LONGEST = 4000;

/** Addresses joined by commas, as Worksheet.getRanges takes them: as few lists as can be, each short enough for Excel. */
export function addressLists(addresses: readonly string[]): string[] {
  const lists: string[] = [];
  for (const address of addresses) {
    const list = lists.at(-1);
    if (list === undefined || list.length + address.length >= LONGEST) lists.push(address);
    else lists[lists.length - 1] = `${list},${address}`;
  }
  return lists;
}
