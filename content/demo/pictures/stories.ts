import type { StoryId } from '../sketches/alts.ts';
import { gymGongs, sharedCloth, twoChoirs } from './indoors.ts';
import { cupboardRadio, lastTram, paintBus } from './moving.ts';
import { beachDance, circusHands, harbourSongs } from './outdoors.ts';
import { firstTrumpet, passRoad, stepsToStage } from './routes.ts';

/** The picture of each story. */
export const storyScenes: Record<StoryId, () => string> = {
  'twee-koren': twoChoirs,
  'eerste-trompet': firstTrumpet,
  'laatste-tram': lastTram,
  'pas-op-zak': passRoad,
  'dabke-op-het-strand': beachDance,
  'circus-zonder-woorden': circusHands,
  'van-stoep-naar-podium': stepsToStage,
  'een-doek-vol-steken': sharedCloth,
  'grootmoeders-liedjes': harbourSongs,
  'radio-uit-de-kast': cupboardRadio,
  'gamelan-in-de-gymzaal': gymGongs,
  'de-bus-vol-verf': paintBus,
};
