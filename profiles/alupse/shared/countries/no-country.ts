/** One country per line: code | country | demonym (masculine) | demonym (feminine) | other spellings. */
export const NO_COUNTRY = `
apatride | Apatride | apatride | apatride | sans nationalité, stateless
autre-pays | Autre nationalité | autre | autre | autres
`;
