import type { z } from 'zod';
import type {
  AccessFacts,
  Admission,
  Discipline,
  District,
  DutchLevel,
  GuideTopic,
  Level,
  Municipality,
  PassKind,
  ProviderKind,
  RoomKind,
  RoomUse,
  SpokenLanguage,
  Stage,
  TermCategory,
} from '../model/index.ts';

/* The words of the facts and the vocabulary keys they mean. A word that is not here is an error, never a guess. */

/** Where a word of the facts stands. */
export type Where = { file: string; record: string; field: string };

/** The meaning of a word of the facts; throws an error that names file, record and field. */
export function meaning<T>(table: Record<string, T>, word: string, { file, record, field }: Where): T {
  const found = Object.hasOwn(table, word) ? table[word] : undefined;
  if (found === undefined)
    throw new Error(
      `${file}.json, record ${record}, field ${field}: the word "${word}" has no meaning in content/convert`,
    );
  return found;
}

/** The meanings of a list of words, each once, in order. */
export const meanings = <T>(table: Record<string, T>, words: string[], where: Where): T[] => [
  ...new Set(words.map((word) => meaning(table, word, where))),
];

export const disciplineWords: Record<string, Discipline> = {
  muziek: 'music',
  koor: 'singing',
  dans: 'dance',
  theater: 'theatre',
  beeldend: 'visual',
  'foto-film': 'photofilm',
  schrijven: 'writing',
  circus: 'circus',
  media: 'media',
  erfgoed: 'heritage',
  multidisciplinary: 'multi',
};

export const districtWords: Record<string, District> = {
  Centrum: 'centrum',
  Escamp: 'escamp',
  'Haagse Hout': 'haagse-hout',
  Laak: 'laak',
  'Leidschenveen-Ypenburg': 'leidschenveen-ypenburg',
  Loosduinen: 'loosduinen',
  Scheveningen: 'scheveningen',
  Segbroek: 'segbroek',
};

export const providerKindWords: Record<string, z.infer<typeof ProviderKind>> = {
  support_organisation: 'support',
  network_platform: 'support',
  culture_anchor: 'anchor',
  music_school: 'school',
  culture_school: 'school',
  theatre_school: 'school',
  dance_school: 'school',
  dance_company_school: 'school',
  art_school: 'school',
  arts_education: 'school',
  vocational_school: 'school',
  film_education: 'school',
  open_workshop: 'school',
  writing_house: 'school',
  hiphop_centre: 'school',
  association: 'association',
  artist_society: 'association',
  choir: 'choir',
  project_choir: 'choir',
  orchestra: 'orchestra',
  learning_orchestra: 'orchestra',
  youth_orchestra: 'orchestra',
  wind_band: 'orchestra',
  brass_band: 'orchestra',
  big_band: 'orchestra',
  world_music: 'orchestra',
  inclusive_dance: 'company',
  world_dance_group: 'company',
  community_opera: 'company',
  talent_school: 'programme',
  talent_programme: 'programme',
  library_programme: 'programme',
  holiday_programme: 'programme',
  neighbourhood_programme: 'programme',
  museum_lab: 'programme',
  contest_programme: 'festival',
  festival: 'festival',
  community_art: 'community',
  community_centre: 'community',
  community_group: 'community',
  mobile_art_project: 'community',
  meeting_group: 'community',
  youth_centre: 'community',
  open_music_place: 'community',
  pop_centre: 'venue',
  venue_talent: 'venue',
  open_air_theatre: 'venue',
  heritage: 'heritage',
  storytelling: 'heritage',
};

export const levelWords: Record<string, z.infer<typeof Level>> = {
  beginner: 'beginner',
  gevorderd: 'experienced',
  talentontwikkeling: 'talent',
  'semi-professioneel': 'professional',
  professioneel: 'professional',
};

export const languageWords: Record<string, z.infer<typeof SpokenLanguage>> = {
  Nederlands: 'nl',
  Engels: 'en',
  Sarnámi: 'hns',
  'Schevenings dialect': 'scheveningen',
};

/** What the facts say about access. What is not a yes or no stays with the editors, as a note. */
export const accessWords: Record<
  string,
  { access: AccessFacts; dutchNeeded: z.infer<typeof DutchLevel>; note: string }
> = {
  'inclusief: dansers met en zonder beperking': {
    access: {},
    dutchNeeded: 'unknown',
    note: 'De bron noemt dit inclusief: dansers met en zonder beperking. Vraag na welke toegang er is.',
  },
  'prikkelarme voorstellingen en voorstellingen zonder Nederlands': {
    access: { lowStimulus: 'yes' },
    dutchNeeded: 'unknown',
    note: 'Volgens de bron is een deel van de voorstellingen prikkelarm of zonder Nederlands. Vraag na welke.',
  },
};

/** What a remark at an address means: the name of the place, or something to ask. */
export const addressNotes: Record<string, { place: string | null; ask: string | null; number: boolean }> = {
  Kloosterkerk: { place: 'Kloosterkerk', ask: null, number: true },
  Amare: { place: 'Amare', ask: null, number: true },
  'Atrium van het stadhuis': { place: 'Atrium van het stadhuis', ask: null, number: true },
  'theaterzaal in school; er is ook een tweede plek': {
    place: null,
    ask: 'Dit adres is de theaterzaal in een school. Er is ook een tweede plek: vul die aan.',
    number: true,
  },
  'repetitie in een zorgcentrum': {
    place: null,
    ask: 'De repetitie is in een zorgcentrum. Vraag de naam en het huisnummer.',
    number: true,
  },
  'huisnummer uit één bron; controleren': {
    place: null,
    ask: 'Het huisnummer staat in één bron en is weggelaten. Vraag het na.',
    number: false,
  },
  'adres uit 2021; controleren': {
    place: null,
    ask: 'Het adres komt uit 2021. Vraag na of het nog klopt.',
    number: false,
  },
};

export const roomKindWords: Record<string, z.infer<typeof RoomKind>> = {
  rehearsal_and_small_theatre: 'theatre',
  theatre: 'theatre',
  small_theatre: 'theatre',
  theatre_and_studios: 'theatre',
  concert_and_dance_hall: 'theatre',
  band_rehearsal: 'band',
  band_rehearsal_and_stage: 'band',
  studios: 'studio',
  studios_and_hall: 'studio',
  studios_and_stage: 'studio',
  community_arts_space: 'studio',
  dance_studios: 'dance',
  lesson_rooms: 'lesson',
  small_concert_room: 'hall',
  school_hall: 'hall',
  community_centre: 'community',
  youth_centre: 'community',
  library_meeting_space: 'library',
  church_hall: 'church',
  open_air_theatre: 'outdoor',
};

export const roomUseWords: Record<string, z.infer<typeof RoomUse>> = {
  rehearsal: 'rehearsal',
  performance: 'performance',
  meeting: 'meeting',
  studio: 'studio',
};

export const stageWords: Record<string, Stage> = {
  kennismaken: 'meet',
  ontdekken: 'discover',
  verdiepen: 'deepen',
  talentontwikkeling: 'talent',
  professioneel: 'professional',
};

export const admissionWords: Record<string, z.infer<typeof Admission>> = {
  open: 'open',
  school: 'school',
  registration: 'registration',
  audition: 'audition',
  portfolio: 'portfolio',
  entrance_exam: 'exam',
  selection: 'selection',
  unknown: 'unknown',
};

export const passKindWords: Record<string, z.infer<typeof PassKind>> = {
  municipal_low_income_pass: 'municipal',
  city_pass_for_all: 'municipal',
  points_and_discount_pass_for_all: 'municipal',
  child_participation_scheme: 'scheme',
  library_card: 'library',
  national_fund_children: 'fund',
  national_fund_adults: 'fund',
  youth_culture_pass: 'youth',
  holiday_pass_children: 'youth',
};

export const areaWords: Record<string, Municipality> = {
  'Den Haag': 'denhaag',
  'Leidschendam-Voorburg': 'leidschendam',
  Rijswijk: 'rijswijk',
  Nederland: 'netherlands',
  'veel gemeenten in Nederland': 'netherlands',
  'deel van de gemeenten in Nederland': 'netherlands',
  'Rotterdam en ongeveer 20 gemeenten in de regio, ook Delft en Gouda': 'elsewhere',
  Amsterdam: 'elsewhere',
  Vlaanderen: 'elsewhere',
  Brussel: 'elsewhere',
  'Leiden en omgeving': 'elsewhere',
};

export const topicWords: Record<string, z.infer<typeof GuideTopic>> = {
  organisation: 'help',
  training: 'training',
  subsidy: 'money',
  fund: 'money',
  fair_pay: 'fairPay',
  safety: 'safety',
  quality_mark: 'quality',
  policy: 'policy',
  cultuurcoach: 'coach',
};

export const categoryWords: Record<string, z.infer<typeof TermCategory>> = {
  discipline: 'art',
  stage: 'stage',
  pass: 'pass',
  support: 'support',
  sector: 'sector',
  web: 'web',
};
