/** «A», «A et B», «A, B et C». */
export function listText(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  const others = items.slice(0, -1);
  return others.length === 0 ? last : `${others.join(', ')} et ${last}`;
}
