import { ActionButton, DefaultButton, type IButtonStyles, PrimaryButton } from 'office-ui-fabric-react/lib/Button';
import { type Ref, useId, useImperativeHandle } from 'react';
import { focusRing } from './focus-ring';

/** primary: the one filled button of a view; big: the same, taller; secondary: outlined; quiet: text alone. */
export type ActionKind = 'primary' | 'big' | 'secondary' | 'quiet';

interface ActionProps {
  readonly kind: ActionKind;
  readonly label: string;
  readonly onClick?: () => void;
  /** Id of the form it sends. */
  readonly submits?: string;
  /** The label with what it is about, for a user who hears it alone; begins with the label. */
  readonly purpose?: string;
  /** Pressed already: stays in place and keeps the focus, but does nothing more. */
  readonly busy?: boolean;
  /** Id of the sentence that says more about the button. */
  readonly describedBy?: string;
  readonly handle?: Ref<{ readonly focus: () => void }>;
}

const height = { primary: 44, big: 48, secondary: 44, quiet: 44 } as const;

const stylesOf = (kind: ActionKind): IButtonStyles => ({
  root: {
    minHeight: height[kind],
    height: 'auto',
    padding: '6px 12px',
    borderRadius: 4,
    whiteSpace: 'normal',
    ...(kind === 'secondary' && { borderColor: 'var(--control)', background: 'var(--ground)' }),
    ...(kind === 'quiet' && { color: 'var(--link)', border: '1px solid transparent' }),
    ...focusRing,
    '@media (forced-colors: active)': kind === 'quiet' ? { color: 'LinkText', borderColor: 'Canvas' } : {},
  },
  rootHovered: kind === 'quiet' ? { color: 'var(--link)', textDecoration: 'underline' } : {},
  rootPressed: kind === 'quiet' ? { color: 'var(--link)' } : {},
  rootDisabled: { color: 'var(--text-soft)', background: 'var(--ground-2)', borderColor: 'var(--line)' },
  flexContainer: { justifyContent: 'center', height: 'auto' },
  textContainer: { flexGrow: 0, minWidth: 0 },
  label: {
    margin: 0,
    fontWeight: kind === 'quiet' ? 400 : 600,
    fontSize: kind === 'big' ? 16 : 14,
    lineHeight: 20,
    textAlign: 'center',
  },
});

const BUTTONS = { primary: PrimaryButton, big: PrimaryButton, secondary: DefaultButton, quiet: ActionButton } as const;

/** A button of at least 44 px. */
export function Action({ kind, label, onClick, submits, purpose, busy = false, describedBy, handle }: ActionProps) {
  const id = useId();
  // By its id: the component's own handle is there later than what asks for the focus (decision 92).
  useImperativeHandle(handle, () => ({ focus: () => document.getElementById(id)?.focus() }), [id]);
  const Button = BUTTONS[kind];
  return (
    <Button
      {...(handle !== undefined && { id })}
      text={label}
      styles={stylesOf(kind)}
      {...(onClick && { onClick })}
      {...(submits !== undefined && { type: 'submit' as const, form: submits })}
      {...(purpose !== undefined && { 'aria-label': purpose })}
      disabled={busy}
      allowDisabledFocus
      aria-describedby={describedBy}
    />
  );
}
