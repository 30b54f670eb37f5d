import type { Story } from '@kunstwijzer/content/model';
import { perSnapshot, today } from '../../snapshot.ts';
import { storiesOn } from './query.ts';

/** The stories of this build, the newest first. */
export const stories: () => Story[] = perSnapshot((snapshot) => storiesOn(snapshot.stories, today));
