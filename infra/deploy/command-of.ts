export interface Command {
  readonly command: string;
  readonly args: readonly string[];
  /** Whether the shell of the system starts it. */
  readonly shell: boolean;
}

/**
 * The command as this system starts it. On Windows `az`, `npm` and `npx` are scripts, which only the shell starts; the
 * line is put together here because Node does not quote for it.
 *
 * @throws Error for an argument with a sign that the shell of Windows reads: none of ours has one
 */
export function commandOf(
  [command, ...args]: readonly [string, ...string[]],
  platform: NodeJS.Platform = process.platform,
): Command {
  if (platform !== 'win32') return { command, args, shell: false };
  const quoted = args.map((argument) => {
    if (/["%!^&|<>\r\n]/.test(argument)) throw new Error(`pas pour l’invite de commandes\u00a0: ${argument}`);
    return argument.includes(' ') ? `"${argument}"` : argument;
  });
  return { command: [command, ...quoted].join(' '), args: [], shell: true };
}
