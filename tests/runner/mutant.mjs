import process from 'node:process';

const { file, from, to } = JSON.parse(process.env.MUTATION ?? '{}');

/** One text of one source file is another one while it is loaded: no file is touched (tests/mutation). */
export const load = async (url, context, next) => {
  const loaded = await next(url, context);
  if (!decodeURI(url).split('?')[0].endsWith(`/${file}`)) return loaded;
  const source = String(loaded.source);
  if (source.split(from).length !== 2) throw new Error(`«${from}» stands not once in ${file}`);
  return { ...loaded, source: source.replace(from, () => to) };
};
