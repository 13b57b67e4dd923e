import { createTheme } from 'office-ui-fabric-react/lib/Theme';

/**
 * Fluent's theme in terms of the custom properties of ui.css: light, dark and forced colours are then decided in one
 * place, by the style sheet, and nothing is rendered again when the theme of Office changes.
 */
export const theme = createTheme({
  defaultFontStyle: { fontFamily: "'Segoe UI', Selawik, 'Helvetica Neue', Arial, sans-serif" },
  palette: {
    themeDarker: 'var(--action-hover)',
    themeDark: 'var(--action-hover)',
    themeDarkAlt: 'var(--action-hover)',
    themePrimary: 'var(--action)',
    themeSecondary: 'var(--mark)',
    themeTertiary: 'var(--mark)',
    themeLight: 'var(--selected)',
    themeLighter: 'var(--selected)',
    themeLighterAlt: 'var(--selected)',
    black: 'var(--text)',
    neutralDark: 'var(--text)',
    neutralPrimary: 'var(--text)',
    neutralPrimaryAlt: 'var(--text)',
    neutralSecondary: 'var(--text-soft)',
    neutralSecondaryAlt: 'var(--text-soft)',
    neutralTertiary: 'var(--control)',
    neutralTertiaryAlt: 'var(--line)',
    neutralQuaternary: 'var(--line)',
    neutralQuaternaryAlt: 'var(--ground-3)',
    neutralLight: 'var(--ground-3)',
    neutralLighter: 'var(--ground-2)',
    neutralLighterAlt: 'var(--ground-2)',
    white: 'var(--ground)',
    redDark: 'var(--error)',
  },
  semanticColors: {
    primaryButtonText: 'var(--on-action)',
    primaryButtonTextHovered: 'var(--on-action)',
    primaryButtonTextPressed: 'var(--on-action)',
    primaryButtonBackgroundPressed: 'var(--action-hover)',
    inputForegroundChecked: 'var(--on-action)',
    inputBorder: 'var(--control)',
    errorText: 'var(--error)',
  },
});
