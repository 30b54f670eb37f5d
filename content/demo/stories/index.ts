import { addDays } from '../../model/index.ts';
import type { Story } from '../../model/index.ts';
import { keysOf } from '../../model/index.ts';
import type { StoryId } from '../sketches/alts.ts';
import { storyImage } from '../pictures.ts';
import { providerSlug } from '../providers.ts';
import { base, inState, slugOf } from '../record.ts';
import { richInAll } from '../rich.ts';
import { circusZonderWoorden } from './circus-zonder-woorden.ts';
import { dabkeOpHetStrand } from './dabke-op-het-strand.ts';
import { deBusVolVerf } from './de-bus-vol-verf.ts';
import { eenDoekVolSteken } from './een-doek-vol-steken.ts';
import { eersteTrompet } from './eerste-trompet.ts';
import { gamelanInDeGymzaal } from './gamelan-in-de-gymzaal.ts';
import { grootmoedersLiedjes } from './grootmoeders-liedjes.ts';
import { laatsteTram } from './laatste-tram.ts';
import { pasOpZak } from './pas-op-zak.ts';
import { radioUitDeKast } from './radio-uit-de-kast.ts';
import type { StorySketch } from './story.ts';
import { tweeKoren } from './twee-koren.ts';
import { vanStoepNaarPodium } from './van-stoep-naar-podium.ts';

const sketches: Record<StoryId, StorySketch> = {
  'twee-koren': tweeKoren,
  'eerste-trompet': eersteTrompet,
  'laatste-tram': laatsteTram,
  'pas-op-zak': pasOpZak,
  'dabke-op-het-strand': dabkeOpHetStrand,
  'circus-zonder-woorden': circusZonderWoorden,
  'van-stoep-naar-podium': vanStoepNaarPodium,
  'een-doek-vol-steken': eenDoekVolSteken,
  'grootmoeders-liedjes': grootmoedersLiedjes,
  'radio-uit-de-kast': radioUitDeKast,
  'gamelan-in-de-gymzaal': gamelanInDeGymzaal,
  'de-bus-vol-verf': deBusVolVerf,
};

function story(id: StoryId, today: string): Story {
  const { title, summary, body, daysAgo, disciplines, district, provider } = sketches[id];
  return {
    ...base(slugOf(id), today),
    title: { ...title },
    summary: { ...summary },
    body: richInAll(body),
    on: addDays(today, -daysAgo),
    disciplines: [...disciplines],
    district,
    provider: provider && providerSlug(provider),
    image: storyImage(id),
  };
}

/** Every invented story, the newest first; the Turkish of one is older than its Dutch. `today` is `YYYY-MM-DD`. */
export const stories = (today: string): Story[] =>
  keysOf(sketches).map((id) =>
    id === 'radio-uit-de-kast' ? inState(story(id, today), 'tr', 'outdated') : story(id, today),
  );
