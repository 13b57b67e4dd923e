/** One country per line: code | country | demonym (masculine) | demonym (feminine) | other spellings. */
export const OCEANIA = `
au | Australie | australien | australienne | australiens, australiennes, AU, Australia
fj | Fidji | fidjien | fidjienne | fidjiens, fidjiennes, FJ, Fiji, Fidschi
mh | Îles Marshall | marshallais | marshallaise | marshallaises, MH, Marshall Islands, Marshallinseln, Ilhas Marshall, Marshallinselen
sb | Îles Salomon | salomonais | salomonaise | salomonaises, SB, Solomon Islands, Salomonen, Ilhas Salomão
ki | Kiribati | kiribatien | kiribatienne | kiribatiens, kiribatiennes, KI, Quiribati
fm | Micronésie | micronésien | micronésienne | micronésiens, micronésiennes, FM, Micronesia, Mikronesien
nr | Nauru | nauruan | nauruane | nauruans, nauruanes, NR
nz | Nouvelle-Zélande | néo-zélandais | néo-zélandaise | néo-zélandaises, NZ, New Zealand, Neuseeland, Nova Zelândia, Neiséiland
pw | Palaos | palaosien | palaosienne | palaosiens, palaosiennes, PW, Palau
pg | Papouasie-Nouvelle-Guinée | papouasien | papouasienne | papouasiens, papouasiennes, PG, Papua New Guinea, Papua-Neuguinea, Papua-Nova Guiné, Papua-Neiguinea
ws | Samoa | samoan | samoane | samoans, samoanes, WS
to | Tonga | tongien | tongienne | tongiens, tongiennes, TO
tv | Tuvalu | tuvaluan | tuvaluane | tuvaluans, tuvaluanes, TV
vu | Vanuatu | vanuatais | vanuataise | vanuataises, VU
`;
