/**
 * Dark or light, as the host says by its background colour, else as the system does, now and when it changes. The style
 * sheet does the rest; forced colours come before both.
 *
 * @param ground «#rrggbb», or null when the host does not say
 */
export function followTheme(ground: string | null): void {
  const system = window.matchMedia('(prefers-color-scheme: dark)');
  const apply = (): void => {
    const dark = ground === null ? system.matches : isDark(ground);
    document.documentElement.dataset['theme'] = dark ? 'dark' : 'light';
  };
  apply();
  system.addEventListener('change', apply);
}

/** Perceived lightness under a half (Rec. 601 weights); false for what is no «#rrggbb». */
export function isDark(colour: string): boolean {
  const [, red, green, blue] = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(colour) ?? [];
  if (red === undefined || green === undefined || blue === undefined) return false;
  return 0.299 * parseInt(red, 16) + 0.587 * parseInt(green, 16) + 0.114 * parseInt(blue, 16) < 128;
}
