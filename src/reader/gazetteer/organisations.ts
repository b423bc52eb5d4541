/**
 * Organisations, alliances and armed groups that agreements and reports often speak of: `id | names | kind`. A
 * workspace adds its own. Listing is no judgement of any of them. Source: general reference knowledge.
 */
export const ORGANISATIONS = `
united-nations|United Nations;UN;U.N.|organisation
un-security-council|Security Council;UN Security Council;UNSC|organisation
european-union|European Union;EU;E.U.|organisation
african-union|African Union;AU|organisation
osce|OSCE;Organization for Security and Co-operation in Europe;Organisation for Security and Co-operation in Europe|organisation
osce-minsk-group|Minsk Group;OSCE Minsk Group|organisation
nato|NATO;North Atlantic Treaty Organization|organisation
csto|CSTO;Collective Security Treaty Organization|organisation
arab-league|Arab League;League of Arab States|organisation
ecowas|ECOWAS;Economic Community of West African States|organisation
igad|IGAD;Intergovernmental Authority on Development|organisation
sadc|SADC;Southern African Development Community|organisation
asean|ASEAN;Association of Southeast Asian Nations|organisation
oas|OAS;Organization of American States|organisation
gcc|GCC;Gulf Cooperation Council|organisation
oic|OIC;Organisation of Islamic Cooperation|organisation
icrc|ICRC;International Committee of the Red Cross;Red Cross|organisation
unhcr|UNHCR|organisation
who|WHO;World Health Organization|organisation
wfp|WFP;World Food Programme|organisation
unicef|UNICEF|organisation
iom|IOM;International Organization for Migration|organisation
undp|UNDP|organisation
fao|FAO;Food and Agriculture Organization|organisation
ocha|OCHA|organisation
msf|MSF;Médecins Sans Frontières;Doctors Without Borders|organisation
ohchr|OHCHR|organisation
unmiss|UNMISS|organisation
unifil|UNIFIL|organisation
monusco|MONUSCO|organisation
minusma|MINUSMA|organisation
unomig|UNOMIG|organisation
undof|UNDOF|organisation
icc|ICC;International Criminal Court|organisation
icj|ICJ;International Court of Justice|organisation
council-of-europe|Council of Europe|organisation
european-commission|European Commission|organisation
world-bank|World Bank|organisation
iaea|IAEA;International Atomic Energy Agency|organisation
cis|CIS;Commonwealth of Independent States|organisation
farc|FARC;FARC-EP;Revolutionary Armed Forces of Colombia|group
eln|ELN;National Liberation Army|group
hezbollah|Hezbollah;Hizbollah;Hizbullah|group
hamas|Hamas|group
houthis|Houthis;Houthi;Ansar Allah;Ansarullah|group
taliban|Taliban|group
m23|M23;March 23 Movement|group
tplf|TPLF;Tigray People's Liberation Front|group
splm|SPLM;SPLA;SPLM-IO;SPLM/A;SPLM/A-IO|group
rsf|RSF;Rapid Support Forces|group
plo|PLO;Palestine Liberation Organization|group
milf|MILF;Moro Islamic Liberation Front|group
mnlf|MNLF;Moro National Liberation Front|group
gam|GAM;Free Aceh Movement|group
ltte|LTTE;Liberation Tigers of Tamil Eelam;Tamil Tigers|group
pkk|PKK;Kurdistan Workers' Party|group
sdf|SDF;Syrian Democratic Forces|group
ira|IRA;Provisional IRA|group
al-shabaab|al-Shabaab;Al-Shabaab;al-Shabab|group
boko-haram|Boko Haram|group
renamo|Renamo;RENAMO|group
frelimo|Frelimo;FRELIMO|group
unita|UNITA|group
polisario|Polisario;Polisario Front|group
`
