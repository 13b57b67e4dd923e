import { join, relative, sep } from 'node:path';
import ts from 'typescript';

export interface Fault {
  readonly file: string;
  readonly message: string;
  /** The line it is on. */
  readonly text: string;
}

/** What the compiler says of the changed or added files of a profile, none of which is on the disk. */
export function compile(root: string, profile: string, changed: ReadonlyMap<string, string>): Fault[] {
  const config = ts.getParsedCommandLineOfConfigFile(
    join(root, 'profiles/tsconfig.json'),
    { noEmit: true, composite: false, incremental: false, emitDeclarationOnly: false },
    { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => undefined },
  );
  if (!config) throw new Error('The configuration of the profiles cannot be read.');
  const nameOf = (path: string): string => relative(root, path).split(sep).join('/');
  const disk = ts.createCompilerHost(config.options);
  const host: ts.CompilerHost = {
    ...disk,
    readFile: (path) => changed.get(nameOf(path)) ?? disk.readFile(path),
    fileExists: (path) => changed.has(nameOf(path)) || disk.fileExists(path),
    directoryExists: (path) =>
      ts.sys.directoryExists(path) || [...changed.keys()].some((file) => file.startsWith(`${nameOf(path)}/`)),
    // The host's own would read the disk, not what is changed.
    getSourceFile: (path, options) => {
      const text = changed.get(nameOf(path)) ?? disk.readFile(path);
      return text === undefined ? undefined : ts.createSourceFile(path, text, options);
    },
  };
  const program = ts.createProgram([join(root, 'profiles', profile, 'profile.ts')], config.options, host);
  const own = program.getSourceFiles().filter(({ fileName }) => changed.has(nameOf(fileName)));
  const said = own.flatMap((file) => [
    ...program.getSyntacticDiagnostics(file),
    ...program.getSemanticDiagnostics(file),
  ]);
  return said.map(({ file, start = 0, messageText }) => {
    const line = file?.text.slice(0, start).split('\n').length ?? 1;
    return {
      file: nameOf(file?.fileName ?? ''),
      message: ts.flattenDiagnosticMessageText(messageText, '\n'),
      text: file?.text.split('\n')[line - 1]?.trim() ?? '',
    };
  });
}
