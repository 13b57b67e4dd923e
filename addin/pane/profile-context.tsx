import { createContext, useContext } from 'react';
import type { Profile } from '@report/engine/profile';

const ProfileContext = createContext<Profile | null>(null);

/** Gives the views below it the association the pane works for. */
export const ProfileProvider = ProfileContext.Provider;

/** The association the pane works for. Throws outside of a `ProfileProvider`. */
export function useProfile(): Profile {
  const profile = useContext(ProfileContext);
  if (profile === null) throw new Error('No profile was given.');
  return profile;
}
