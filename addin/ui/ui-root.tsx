import { registerIcons, setIconOptions } from 'office-ui-fabric-react/lib/Styling';
import { ThemeProvider } from 'office-ui-fabric-react/lib/Theme';
import { type ReactNode, useState } from 'react';
import { Glyph } from './glyph';
import { theme } from './theme';

/** The two drawings Fluent's own components ask for by name; its icon font would come from another server. */
const registerFluentIcons = (): true => {
  setIconOptions({ disableWarnings: true });
  registerIcons({ icons: { ChevronDown: <Glyph name="down" />, CheckMark: <Glyph name="check" /> } });
  return true;
};

/** Everything of `ui` lives under it: theme of the components, their icons, focus rings for the keyboard only. */
export function UiRoot({ children }: { readonly children: ReactNode }) {
  useState(registerFluentIcons);
  return (
    <ThemeProvider theme={theme} className="ui-root">
      {children}
    </ThemeProvider>
  );
}
