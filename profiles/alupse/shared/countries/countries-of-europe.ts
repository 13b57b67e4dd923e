/** One country per line: code | country | demonym (masculine) | demonym (feminine) | other spellings. */
export const EUROPE = `
al | Albanie | albanais | albanaise | albanaises, ALB, AL, Albania, Albanien
de | Allemagne | allemand | allemande | allemands, allemandes, DEU, D, RFA, Deutschland, Germany, DE, Alemanha, Däitschland
ad | Andorre | andorran | andorrane | andorrans, andorranes, AD, Andorra
at | Autriche | autrichien | autrichienne | autrichiens, autrichiennes, AUT, Österreich, AT, Austria, Éisträich
be | Belgique | belge | belge | belges, BEL, B, BE, Belgium, Belgien, Bélgica, Belsch
by | Biélorussie | biélorusse | biélorusse | biélorusses, Bélarus, BLR, BY, Bielorrússia, Wäissrussland
ba | Bosnie-Herzégovine | bosnien | bosnienne | bosniens, bosniennes, Bosnie, Bosnie et Herzégovine, bosniaque, bosno-herzégovinien, BIH, BA, Bosnia & Herzegovina, Bosnien und Herzegowina, Bósnia e Herzegovina, Bosnien an Herzegowina
bg | Bulgarie | bulgare | bulgare | bulgares, BGR, BG, Bulgaria, Bulgarien
cy | Chypre | chypriote | chypriote | chypriotes, CYP, CY, Cyprus, Zypern, Chipre
hr | Croatie | croate | croate | croates, HRV, HR, Croatia, Kroatien, Croácia
dk | Danemark | danois | danoise | danoises, DNK, DK, Denmark, Dinamarca
es | Espagne | espagnol | espagnole | espagnols, espagnoles, ESP, E, España, ES, Spain, Spanien, Espanha
ee | Estonie | estonien | estonienne | estoniens, estoniennes, EST, EE, Estonia, Estland
fi | Finlande | finlandais | finlandaise | finlandaises, FIN, FI, Finland, Finnland, Finlândia
fr | France | français | française | françaises, FRA, F, FR, Frankreich, França, Frankräich
gr | Grèce | grec | grecque | grecs, grecques, GRC, GR, Greece, Griechenland, Grécia, Griicheland
hu | Hongrie | hongrois | hongroise | hongroises, HUN, HU, Hungary, Ungarn, Hungria
ie | Irlande | irlandais | irlandaise | irlandaises, IRL, IE, Ireland, Irland, Irlanda
is | Islande | islandais | islandaise | islandaises, ISL, IS, Iceland, Island, Islândia
it | Italie | italien | italienne | italiens, italiennes, ITA, I, Italia, IT, Italy
xk | Kosovo | kosovar | kosovare | kosovars, kosovares, kosovien, kosovienne, RKS, Kosova, XK
lv | Lettonie | letton | lettone | lettons, lettones, LVA, lettonne, LV, Latvia, Lettland, Letônia
li | Liechtenstein | liechtensteinois | liechtensteinoise | liechtensteinoises, LI
lt | Lituanie | lituanien | lituanienne | lituaniens, lituaniennes, LTU, LT, Lithuania, Litauen, Lituânia
lu | Luxembourg | luxembourgeois | luxembourgeoise | luxembourgeoises, LUX, L, luxbg, Lëtzebuerg, Grand-Duché de Luxembourg, GDL, LU, Luxemburg, Luxemburgo
mk | Macédoine du Nord | macédonien | macédonienne | macédoniens, macédoniennes, Macédoine, ARYM, MKD, MK, North Macedonia, Nordmazedonien, Macedônia do Norte
mt | Malte | maltais | maltaise | maltaises, MLT, MT, Malta
md | Moldavie | moldave | moldave | moldaves, Moldova, MDA, MD, Republik Moldau, Moldávia, Moldawien
mc | Monaco | monégasque | monégasque | monégasques, MC
me | Monténégro | monténégrin | monténégrine | monténégrins, monténégrines, MNE, ME
no | Norvège | norvégien | norvégienne | norvégiens, norvégiennes, NOR, NO, Norway, Norwegen, Noruega
nl | Pays-Bas | néerlandais | néerlandaise | néerlandaises, NLD, Hollande, hollandais, hollandaise, NL, Netherlands, Niederlande, Países Baixos, Holland
pl | Pologne | polonais | polonaise | polonaises, POL, PL, Poland, Polen, Polônia
pt | Portugal | portugais | portugaise | portugaises, PRT, P, port., PT
cz | Tchéquie | tchèque | tchèque | tchèques, République tchèque, CZE, Rép. tchèque, CZ, Czechia, Tschechien, Tchéquia
ro | Roumanie | roumain | roumaine | roumains, roumaines, ROU, RO, Romania, Rumänien, Romênia
gb | Royaume-Uni | britannique | britannique | britanniques, GBR, UK, Angleterre, anglais, anglaise, Grande-Bretagne, écossais, écossaise, GB, United Kingdom, Vereinigtes Königreich, Reino Unido, Groussbritannien
ru | Russie | russe | russe | russes, RUS, Fédération de Russie, RU, Russia, Russland
sm | Saint-Marin | saint-marinais | saint-marinaise | saint-marinaises, SM, San Marino
rs | Serbie | serbe | serbe | serbes, SRB, RS, Serbia, Serbien, Sérvia
sk | Slovaquie | slovaque | slovaque | slovaques, SVK, SK, Slovakia, Slowakei, Eslováquia
si | Slovénie | slovène | slovène | slovènes, SVN, SI, Slovenia, Slowenien, Eslovênia
se | Suède | suédois | suédoise | suédoises, SWE, SE, Sweden, Schweden, Suécia
ch | Suisse | suisse | suissesse | suisses, suissesses, CHE, CH, Switzerland, Schweiz, Suíça, Schwäiz
ua | Ukraine | ukrainien | ukrainienne | ukrainiens, ukrainiennes, UKR, UA, Ucrânia, Ukrain
va | Saint-Siège | vatican | vaticane | vaticans, vaticanes, Cité du Vatican, VA, Vatican City, Vatikanstadt, Cidade do Vaticano, Vatikanstad
`;
