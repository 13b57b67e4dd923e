/** One country per line: code | country | demonym (masculine) | demonym (feminine) | other spellings. */
export const AFRICA = `
za | Afrique du Sud | sud-africain | sud-africaine | sud-africains, sud-africaines, ZAF, ZA, South Africa, Südafrika, África do Sul
dz | Algérie | algérien | algérienne | algériens, algériennes, DZA, DZ, Algeria, Argélia
ao | Angola | angolais | angolaise | angolaises, AGO, AO
bj | Bénin | béninois | béninoise | béninoises, BEN, BJ
bw | Botswana | botswanais | botswanaise | botswanaises, BW, Botsuana
bf | Burkina Faso | burkinabé | burkinabée | burkinabées, BFA, BF, Burquina Faso
bi | Burundi | burundais | burundaise | burundaises, BI
cv | Cap-Vert | cap-verdien | cap-verdienne | cap-verdiens, cap-verdiennes, Cabo Verde, capverdien, capverdienne, CPV, CV, Cape Verde, Kap Verde
cm | Cameroun | camerounais | camerounaise | camerounaises, CMR, CM, Cameroon, Kamerun, Camarões
cf | République centrafricaine | centrafricain | centrafricaine | centrafricains, centrafricaines, Centrafrique, RCA, CF, Central African Republic, Zentralafrikanische Republik, República Centro-Africana, Zentralafrikanesch Republik
km | Comores | comorien | comorienne | comoriens, comoriennes, KM, Comoros, Komoren
cg | Congo | congolais (Brazzaville) | congolaise (Brazzaville) | Congo-Brazzaville, République du Congo, COG, CG, Kongo-Brazzaville, República do Congo
cd | République démocratique du Congo | congolais (RDC) | congolaise (RDC) | RDC, Congo-Kinshasa, RD Congo, Zaïre, COD, CD, Kongo-Kinshasa
ci | Côte d’Ivoire | ivoirien | ivoirienne | ivoiriens, ivoiriennes, CIV, CI, Costa do Marfim
dj | Djibouti | djiboutien | djiboutienne | djiboutiens, djiboutiennes, DJ, Dschibuti, Djibuti
eg | Égypte | égyptien | égyptienne | égyptiens, égyptiennes, EGY, EG, Egypt, Ägypten, Egito, Egypten
er | Érythrée | érythréen | érythréenne | érythréens, érythréennes, ERI, Eritrea, érithréen, érithréenne, Erithrée, ER, Eritreia
sz | Eswatini | swazi | swazie | swazis, swazies, Swaziland, SZ, Essuatíni, Swasiland
et | Éthiopie | éthiopien | éthiopienne | éthiopiens, éthiopiennes, ETH, ET, Ethiopia, Äthiopien, Etiópia
ga | Gabon | gabonais | gabonaise | gabonaises, GA, Gabun, Gabão
gm | Gambie | gambien | gambienne | gambiens, gambiennes, GMB, GM, Gambia
gh | Ghana | ghanéen | ghanéenne | ghanéens, ghanéennes, GHA, GH, Gana
gn | Guinée | guinéen | guinéenne | guinéens, guinéennes, Guinée Conakry, GIN, GN, Guinea, Guiné
gw | Guinée-Bissau | bissau-guinéen | bissau-guinéenne | bissau-guinéens, bissau-guinéennes, bissaoguinéen, bissao-guinéen, bissaoguinéenne, bissao-guinéenne, Guinée-Bissao, GNB, GW, Guinea-Bissau, Guiné-Bissau
gq | Guinée équatoriale | équatoguinéen | équatoguinéenne | équatoguinéens, équatoguinéennes, GQ, Equatorial Guinea, Äquatorialguinea, Guiné Equatorial, Equatorialguinea
ke | Kenya | kényan | kényane | kényans, kényanes, KE, Kenia, Quênia
ls | Lesotho | lésothien | lésothienne | lésothiens, lésothiennes, LS, Lesoto
lr | Liberia | libérien | libérienne | libériens, libériennes, LR
ly | Libye | libyen | libyenne | libyens, libyennes, LY, Libya, Líbia
mg | Madagascar | malgache | malgache | malgaches, MG, Madagaskar
mw | Malawi | malawite | malawite | malawites, malawien, malawienne, MW, Malaui
ml | Mali | malien | malienne | maliens, maliennes, MLI, ML
ma | Maroc | marocain | marocaine | marocains, marocaines, MAR, MA, Morocco, Marokko, Marrocos
mu | Maurice | mauricien | mauricienne | mauriciens, mauriciennes, Île Maurice, MU, Mauritius, Maurício
mr | Mauritanie | mauritanien | mauritanienne | mauritaniens, mauritaniennes, MR, Mauritania, Mauretanien
mz | Mozambique | mozambicain | mozambicaine | mozambicains, mozambicaines, MZ, Mosambik, Moçambique
na | Namibie | namibien | namibienne | namibiens, namibiennes, NA, Namibia
ne | Niger | nigérien | nigérienne | nigériens, nigériennes, NER, NE
ng | Nigeria | nigérian | nigériane | nigérians, nigérianes, NGA, NG
ug | Ouganda | ougandais | ougandaise | ougandaises, UG, Uganda
rw | Rwanda | rwandais | rwandaise | rwandaises, RW, Ruanda
st | Sao Tomé-et-Principe | santoméen | santoméenne | santoméens, santoméennes, São Tomé, ST, São Tomé & Príncipe, São Tomé und Príncipe, São Tomé e Príncipe, São Tomé a Príncipe
sn | Sénégal | sénégalais | sénégalaise | sénégalaises, SEN, SN
sc | Seychelles | seychellois | seychelloise | seychelloises, SC, Seychellen, Seicheles
sl | Sierra Leone | sierra-léonais | sierra-léonaise | sierra-léonaises, SL, Serra Leoa
so | Somalie | somalien | somalienne | somaliens, somaliennes, SOM, SO, Somalia
sd | Soudan | soudanais | soudanaise | soudanaises, SDN, SD, Sudan, Sudão
ss | Soudan du Sud | sud-soudanais | sud-soudanaise | sud-soudanaises, SS, South Sudan, Südsudan, Sudão do Sul
tz | Tanzanie | tanzanien | tanzanienne | tanzaniens, tanzaniennes, TZ, Tanzania, Tansania
td | Tchad | tchadien | tchadienne | tchadiens, tchadiennes, TD, Chad, Tschad, Chade
tg | Togo | togolais | togolaise | togolaises, TGO, TG
tn | Tunisie | tunisien | tunisienne | tunisiens, tunisiennes, TUN, TN, Tunisia, Tunesien
zm | Zambie | zambien | zambienne | zambiens, zambiennes, ZM, Zambia, Sambia
zw | Zimbabwe | zimbabwéen | zimbabwéenne | zimbabwéens, zimbabwéennes, ZW, Simbabwe, Zimbábue
`;
