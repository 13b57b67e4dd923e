/** One country per line: code | country | demonym (masculine) | demonym (feminine) | other spellings. */
export const ASIA = `
af | Afghanistan | afghan | afghane | afghans, afghanes, AFG, AF, Afeganistão
sa | Arabie saoudite | saoudien | saoudienne | saoudiens, saoudiennes, SA, Saudi Arabia, Saudi-Arabien, Arábia Saudita
am | Arménie | arménien | arménienne | arméniens, arméniennes, ARM, AM, Armenia
az | Azerbaïdjan | azerbaïdjanais | azerbaïdjanaise | azerbaïdjanaises, azéri, azérie, AZ, Azerbaijan, Aserbaidschan, Azerbaijão
bh | Bahreïn | bahreïnien | bahreïnienne | bahreïniens, bahreïniennes, BH, Bahrain, Barein
bd | Bangladesh | bangladais | bangladaise | bangladaises, BGD, BD, Bangladesch
bt | Bhoutan | bhoutanais | bhoutanaise | bhoutanaises, BT, Bhutan, Butão
mm | Birmanie | birman | birmane | birmans, birmanes, Myanmar, MM
bn | Brunei | brunéien | brunéienne | brunéiens, brunéiennes, BN, Brunei Darussalam
kh | Cambodge | cambodgien | cambodgienne | cambodgiens, cambodgiennes, KHM, KH, Cambodia, Kambodscha, Camboja
cn | Chine | chinois | chinoise | chinoises, CHN, CN, China
kp | Corée du Nord | nord-coréen | nord-coréenne | nord-coréens, nord-coréennes, KP, North Korea, Nordkorea, Coreia do Norte
kr | Corée du Sud | sud-coréen | sud-coréenne | sud-coréens, sud-coréennes, KR, South Korea, Südkorea, Coreia do Sul
ae | Émirats arabes unis | émirien | émirienne | émiriens, émiriennes, Emirats, AE, United Arab Emirates, Vereinigte Arabische Emirate, Emirados Árabes Unidos, Vereenegt Arabesch Emirater
ge | Géorgie | géorgien | géorgienne | géorgiens, géorgiennes, GEO, GE, Georgia
in | Inde | indien | indienne | indiens, indiennes, IND, IN, India
id | Indonésie | indonésien | indonésienne | indonésiens, indonésiennes, ID, Indonesia
iq | Irak | irakien | irakienne | irakiens, irakiennes, Iraq, iraquien, iraquienne, IRQ, IQ, Iraque
ir | Iran | iranien | iranienne | iraniens, iraniennes, IRN, IR, Irã
il | Israël | israélien | israélienne | israéliens, israéliennes, IL
jp | Japon | japonais | japonaise | japonaises, JP, Japan, Japão
jo | Jordanie | jordanien | jordanienne | jordaniens, jordaniennes, JO, Jordan, Jordânia
kz | Kazakhstan | kazakh | kazakhe | kazakhs, kazakhes, KZ, Kasachstan, Cazaquistão
kg | Kirghizistan | kirghiz | kirghize | kirghizs, kirghizes, KG, Kyrgyzstan, Kirgisistan, Quirguistão
kw | Koweït | koweïtien | koweïtienne | koweïtiens, koweïtiennes, KW, Kuwait
la | Laos | laotien | laotienne | laotiens, laotiennes, LA
lb | Liban | libanais | libanaise | libanaises, LBN, LB, Lebanon, Libanon, Líbano
my | Malaisie | malaisien | malaisienne | malaisiens, malaisiennes, MY, Malaysia, Malásia
mv | Maldives | maldivien | maldivienne | maldiviens, maldiviennes, MV, Malediven, Maldivas, Maldiven
mn | Mongolie | mongol | mongole | mongols, mongoles, MN, Mongolia, Mongolei
np | Népal | népalais | népalaise | népalaises, NP
om | Oman | omanais | omanaise | omanaises, OM, Omã
uz | Ouzbékistan | ouzbek | ouzbèke | ouzbeks, ouzbèkes, ouzbèque, UZ, Uzbekistan, Usbekistan, Uzbequistão
pk | Pakistan | pakistanais | pakistanaise | pakistanaises, PAK, PK, Paquistão
ps | Palestine | palestinien | palestinienne | palestiniens, palestiniennes, PS, Palestinian Territories, Palästinensische Autonomiegebiete, Territórios palestinos, Palestinensesch Autonomiegebidder
ph | Philippines | philippin | philippine | philippins, PH, Philippinen, Filipinas, Philippinnen
qa | Qatar | qatarien | qatarienne | qatariens, qatariennes, qatari, qatarie, QA, Katar, Catar
sg | Singapour | singapourien | singapourienne | singapouriens, singapouriennes, SG, Singapore, Singapur, Singapura
lk | Sri Lanka | srilankais | srilankaise | srilankaises, sri-lankais, sri-lankaise, Ceylan, LKA, LK
sy | Syrie | syrien | syrienne | syriens, syriennes, SYR, SY, Syria, Síria
tj | Tadjikistan | tadjik | tadjike | tadjiks, tadjikes, TJ, Tajikistan, Tadschikistan, Tadjiquistão
tw | Taïwan | taïwanais | taïwanaise | taïwanaises, TW
th | Thaïlande | thaïlandais | thaïlandaise | thaïlandaises, THA, TH, Thailand, Tailândia
tl | Timor oriental | est-timorais | est-timoraise | est-timoraises, Timor-Leste, timorais, timoraise, TL, Osttimor
tm | Turkménistan | turkmène | turkmène | turkmènes, TM, Turcomenistão
tr | Turquie | turc | turque | turcs, turques, TUR, Türkiye, TR, Türkei, Turquia, Tierkei
vn | Viêt Nam | vietnamien | vietnamienne | vietnamiens, vietnamiennes, Vietnam, VNM, VN, Vietnã
ye | Yémen | yéménite | yéménite | yéménites, YE, Jemen, Iêmen
`;
