import type { Preview } from './open-preview';

/** Everything the pages left in the browser: storages, databases, caches and cookies. */
export async function storedIn({ page, context }: Preview): Promise<string> {
  const left = await Promise.all(
    page.frames().map((frame) =>
      frame.evaluate(async () => {
        const entries: string[] = [];
        for (const storage of [localStorage, sessionStorage])
          for (let index = 0; index < storage.length; index += 1) {
            const key = storage.key(index) ?? '';
            entries.push(`${key}=${storage.getItem(key) ?? ''}`);
          }
        for (const { name } of await indexedDB.databases()) entries.push(`database ${name ?? ''}`);
        for (const name of await caches.keys()) {
          const cache = await caches.open(name);
          for (const request of await cache.keys())
            entries.push(request.url, (await (await cache.match(request))?.text()) ?? '');
        }
        return entries.join('\n');
      }),
    ),
  );
  return [...left, JSON.stringify(await context.cookies())].join('\n');
}
