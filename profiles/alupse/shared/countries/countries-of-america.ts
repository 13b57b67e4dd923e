/** One country per line: code | country | demonym (masculine) | demonym (feminine) | other spellings. */
export const AMERICA = `
ag | Antigua-et-Barbuda | antiguayen | antiguayenne | antiguayens, antiguayennes, AG, Antigua & Barbuda, Antigua und Barbuda, Antígua e Barbuda, Antigua a Barbuda
ar | Argentine | argentin | argentine | argentins, argentines, ARG, AR, Argentina, Argentinien
bs | Bahamas | bahaméen | bahaméenne | bahaméens, bahaméennes, BS
bb | Barbade | barbadien | barbadienne | barbadiens, barbadiennes, BB, Barbados
bz | Belize | bélizien | bélizienne | béliziens, béliziennes, BZ
bo | Bolivie | bolivien | bolivienne | boliviens, boliviennes, BO, Bolivia
br | Brésil | brésilien | brésilienne | brésiliens, brésiliennes, BRA, Brasil, BR, Brazil, Brasilien
ca | Canada | canadien | canadienne | canadiens, canadiennes, CAN, CA, Kanada
cl | Chili | chilien | chilienne | chiliens, chiliennes, CHL, CL, Chile
co | Colombie | colombien | colombienne | colombiens, colombiennes, COL, CO, Colombia, Kolumbien
cr | Costa Rica | costaricien | costaricienne | costariciens, costariciennes, CR
cu | Cuba | cubain | cubaine | cubains, cubaines, CUB, CU, Kuba
dm | Dominique | dominiquais | dominiquaise | dominiquaises, DM, Dominica
do | République dominicaine | dominicain | dominicaine | dominicains, dominicaines, République Dom., Rép. dominicaine, Rép. dom., DOM, DO, Dominican Republic, Dominikanische Republik, República Dominicana, Dominikanesch Republik
sv | Salvador | salvadorien | salvadorienne | salvadoriens, salvadoriennes, SV, El Salvador
ec | Équateur | équatorien | équatorienne | équatoriens, équatoriennes, EC, Ecuador, Equador
us | États-Unis | américain | américaine | américains, américaines, USA, États-Unis d'Amérique, US, E.-U., United States, Vereinigte Staaten, Estados Unidos, Vereenegt Staaten
gd | Grenade | grenadien | grenadienne | grenadiens, grenadiennes, GD, Grenada, Granada
gt | Guatemala | guatémaltèque | guatémaltèque | guatémaltèques, GT
gy | Guyana | guyanien | guyanienne | guyaniens, guyaniennes, GY, Guiana
ht | Haïti | haïtien | haïtienne | haïtiens, haïtiennes, HTI, HT
hn | Honduras | hondurien | hondurienne | honduriens, honduriennes, HN
jm | Jamaïque | jamaïcain | jamaïcaine | jamaïcains, jamaïcaines, JM, Jamaica, Jamaika
mx | Mexique | mexicain | mexicaine | mexicains, mexicaines, MX, Mexico, Mexiko
ni | Nicaragua | nicaraguayen | nicaraguayenne | nicaraguayens, nicaraguayennes, NI
pa | Panama | panaméen | panaméenne | panaméens, panaméennes, PA
py | Paraguay | paraguayen | paraguayenne | paraguayens, paraguayennes, PY, Paraguai
pe | Pérou | péruvien | péruvienne | péruviens, péruviennes, PE, Peru
kn | Saint-Christophe-et-Niévès | christophien | christophienne | christophiens, christophiennes, KN, St. Kitts & Nevis, St. Kitts und Nevis, São Cristóvão e Névis, St. Kitts an Nevis
lc | Sainte-Lucie | saint-lucien | saint-lucienne | saint-luciens, saint-luciennes, LC, St. Lucia, Santa Lúcia
vc | Saint-Vincent-et-les-Grenadines | vincentais | vincentaise | vincentaises, VC, St. Vincent & Grenadines, St. Vincent und die Grenadinen, São Vicente e Granadinas, St. Vincent an d’Grenadinnen
sr | Suriname | surinamais | surinamaise | surinamaises, SR
tt | Trinité-et-Tobago | trinidadien | trinidadienne | trinidadiens, trinidadiennes, TT, Trinidad & Tobago, Trinidad und Tobago, Trinidad e Tobago, Trinidad an Tobago
uy | Uruguay | uruguayen | uruguayenne | uruguayens, uruguayennes, UY, Uruguai
ve | Venezuela | vénézuélien | vénézuélienne | vénézuéliens, vénézuéliennes, VE
`;
