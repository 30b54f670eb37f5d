import type { FactFiles } from './facts.ts';
import { isPublished } from './status.ts';

/** The slugs that go online, per collection that others refer to. */
export type Live = Record<'providers' | 'steps', ReadonlySet<string>>;

const slugsOf = (
  facts: { id: string; status: string; confidence: 'high' | 'medium' | 'low'; sources: { age: string }[] }[],
) => new Set(facts.filter(isPublished).map(({ id }) => id));

export const liveOf = (facts: FactFiles): Live => ({
  providers: slugsOf(facts.providers),
  steps: slugsOf(facts.routes),
});

/** The references that may be published; `notes` says which were left out. */
export function keepLive(slugs: string[], live: ReadonlySet<string>, notes: string[]): string[] {
  for (const slug of slugs)
    if (!live.has(slug)) notes.push(`De verwijzing naar ‘${slug}’ is weggelaten, want die staat nog niet online.`);
  return slugs.filter((slug) => live.has(slug));
}

const conservatoire = ['koninklijk-conservatorium-school-voor-jong-talent'];
const academy = ['koninklijke-academie-van-beeldende-kunsten-kabk-vooropleidingen'];

/** The providers behind the organisation of a route step; an empty list where we have no such provider. */
export const organisationProviders: Record<string, string[]> = {
  '72hrs The Hague': ['72hrs-the-hague'],
  'Adodvs, AATG, De Kunsthut, Het Schevenings Toneel en anderen': [
    'toneelgroep-adodvs',
    'anglo-american-theatre-group-aatg',
    'de-kunsthut',
    'het-schevenings-toneel',
  ],
  'Art-S-Cool': ['art-s-cool'],
  'Art-S-Cool en KABK': ['art-s-cool', ...academy],
  'Bibliotheek Den Haag': ['culturele-zomerschool-bibliotheken-leidschenveen-en-ypenburg'],
  'CJP en school': [],
  CultuurSchakel: ['cultuurschakel'],
  Cultuurmenu: [],
  'Dansacademie Den Haag, Like2Dance, Ghoenghroe ki Pukar en anderen': [
    'dansacademie-den-haag',
    'like2dance',
    'ghoenghroe-ki-pukar',
  ],
  'De Betovering': ['de-betovering'],
  'De Wijk als Podium en partners': ['kunst-om-de-hoek-de-wijk-als-podium-zuiderparktheater-dakota-en-bibliotheken'],
  DeDDDD: ['de-dutch-don-t-dance-division-dedddd'],
  'Filmhuis Den Haag': ['filmhuis-den-haag-filmeducatie'],
  'Grafische Werkplaats Den Haag': ['grafische-werkplaats-den-haag'],
  'Haags Kunstatelier': ['haags-kunstatelier'],
  'Haags Matrozenkoor': ['haags-matrozenkoor'],
  'Haags Theaterhuis': ['haags-theaterhuis'],
  'Haagse cultuurankers': ['krokuskabaal-haagse-cultuurankers'],
  'Haagse koren en orkesten': [],
  'Het Schevenings Toneel': ['het-schevenings-toneel'],
  'Hofstads JeugdOrkest': ['hofstads-jeugdorkest'],
  'Holland Dance Festival': ['holland-dance-festival-danceable'],
  'Huis van Gedichten': ['huis-van-gedichten'],
  KABK: academy,
  'KABK en Koninklijk Conservatorium': [...academy, ...conservatoire],
  'Koninklijk Conservatorium': conservatoire,
  Korzo: ['korzo'],
  Laaktheater: ['laaktheater'],
  'Lonneke van Leth Dans en GGD Haaglanden': ['lonneke-van-leth-dans'],
  'Loosduins Museum, Muzee Scheveningen': ['loosduins-museum-de-korenschuur', 'muzee-scheveningen'],
  'Monsoon Foundation': ['werelddanswerkplaats-monsoon-foundation'],
  'Museon-Omniversum': ['museumlab-het-zicht-museon-omniversum'],
  'Musicon en partners': ['yourstage-urban', 'musicon'],
  'Muziekacademie Den Haag, De Haagse MuziekCentrale en anderen': [
    'muziekacademie-den-haag',
    'de-haagse-muziekcentrale',
  ],
  'Nederlands Dans Theater': ['nederlands-dans-theater-uitblinkers'],
  'Negen Haagse muziekinstellingen': ['talent-event'],
  Popradar: ['popradar-haagse-popweek-en-music-support'],
  'Prinses Christina Concours': [],
  'Pulchri Studio en Haagse Kunstkring': ['pulchri-studio', 'haagse-kunstkring'],
  'ROC Mondriaan': ['dutch-academy-of-performing-arts-roc-mondriaan'],
  'Residentie Orkest': ['the-residents-residentie-orkest'],
  'Residentie Orkest en partners': ['the-residents-residentie-orkest'],
  'Stichting Aight': ['stichting-aight-haags-hiphop-centrum'],
  'Stichting Aight / Haags Hiphop Centrum': ['stichting-aight-haags-hiphop-centrum'],
  'Stichting VakantiePas': [],
  'Theater Dakota': ['theater-dakota'],
  'Theaterschool Rabarber': ['theaterschool-rabarber'],
  'Vrijwilligers uit de wijk': ['muziekbox-muziekspeelplaats-laak-trefpunt-vliethage'],
  'Winternachten / Writers Unlimited': ['spot-on-young-poets-winternachten-writers-unlimited'],
};

/** Steps whose own provider is another one than that of the organisation. */
export const stepProviders: Record<string, string[]> = {
  binnenbuiten: ['binnenbuiten-cultuurschakel'],
  stadsorkest: ['the-residents-stadsorkest'],
  'residents-academy': ['the-residents-academy-residentie-orkest'],
  'stage-your-voice': ['stage-your-voice-residentie-orkest'],
  kunstkaravaan: ['kunstkaravaan-art-s-cool'],
  'pi-kleuters': ['koninklijk-conservatorium-muziek-en-dans-voor-kinderen-pi-muziek-dansorientatie'],
  'pi-blazers': ['koninklijk-conservatorium-muziek-en-dans-voor-kinderen-pi-muziek-dansorientatie'],
  'kc-dansorientatie': ['koninklijk-conservatorium-muziek-en-dans-voor-kinderen-pi-muziek-dansorientatie'],
};

/** The provider that runs a space; a space that is not here has none in the directory. */
export const spaceProviders: Record<string, string> = {
  'haags-theaterhuis': 'haags-theaterhuis',
  'popradar-oefenruimtes': 'popradar-den-haag',
  musicon: 'musicon',
  'het-koorenhuis': 'het-koorenhuis',
  'art-s-cool': 'art-s-cool',
  'podium-noord-lookatie364': 'podium-noord',
  'podium-noord-theaterzaal-diamant-college': 'podium-noord',
  'theater-dakota': 'theater-dakota',
  'theater-de-vaillant': 'theater-de-vaillant',
  laaktheater: 'laaktheater',
  'theater-de-regentes': 'theater-de-regentes',
  zuiderparktheater: 'zuiderparktheater',
  'trefpunt-vliethage': 'muziekbox-muziekspeelplaats-laak-trefpunt-vliethage',
  'centrum-laakhavens': 'centrum-laakhavens-wijkberaad-laakhavens',
  'buurthuizen-in-kringloopwinkels-van-schroeder': 'buurthuis-schroeder-loosduinsekade-en-andere-vestigingen',
  'bibliotheek-ypenburg-cultuuranker': 'bibliotheek-ypenburg-cultuuranker-leidschenveen-ypenburg',
  'bibliotheek-nieuw-waldeck-cultuuranker': 'bibliotheek-nieuw-waldeck-cultuuranker-loosduinen',
  'ymca-scheveningen-muziekzaal': 'ymca-scheveningen',
};
