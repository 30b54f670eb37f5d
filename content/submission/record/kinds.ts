import { z } from 'zod';
import { IsoDate, Place, Slug } from '../../model/common.ts';
import { PlainText } from '../../model/text.ts';
import {
  Audience,
  Discipline,
  DutchLevel,
  Joining,
  Level,
  NoticeKind,
  ProviderKind,
  RoomKind,
  RoomUse,
  SpokenLanguage,
  Stage,
} from '../../model/vocabulary.ts';
import { one, several, text } from './part.ts';
import * as part from './parts.ts';
import { passRules } from './passes.ts';
import { places, venue } from './place.ts';
import { price } from './price.ts';
import { dates } from './times.ts';

/*
 * What forms ask of the records of each kind: by field of the record, the part that reads it and fills it in again. Not with
 * the schemas of content/model: those bring the forms of the CMS along, and a form of a visitor has to stay light (decision 102).
 */

const disciplines = several('disciplines', z.array(Discipline).min(1));
const languages = several('languages', z.array(SpokenLanguage));
const levels = several('levels', z.array(Level));
const dutchNeeded = one('dutch-needed', DutchLevel);
const amount = z.int().positive().nullable();

const texts = { summary: text('summary'), description: part.description };

const offer = {
  ...texts,
  title: text('title'),
  disciplines,
  provider: part.provider,
  venue,
  ages: part.ages,
  languages,
  price,
  passRules,
  access: part.access,
  booking: part.contact('booking'),
};

/** All of an event but its times, which are those of one event or more (`dates`). */
const event = {
  ...offer,
  audience: one('audience', Audience),
  places: one('places', amount),
};

const activity = {
  ...offer,
  schedule: part.schedule,
  levels,
  dutchNeeded,
  stage: one('stage', Stage),
  joining: one('joining', Joining),
  attendance: part.attendance,
};

const provider = {
  ...texts,
  name: one('name', PlainText),
  kind: one('provider-kind', ProviderKind),
  disciplines,
  places: places(z.array(Place)),
  ages: part.ages,
  levels,
  languages,
  dutchNeeded,
  passRules,
  access: part.access,
  contact: part.contact('contact'),
};

const room = {
  ...texts,
  name: one('name', PlainText),
  kind: one('room-kind', RoomKind),
  uses: several('uses', z.array(RoomUse).min(1)),
  places: places(z.array(Place).min(1)),
  provider: one('owner', Slug.nullable()),
  capacity: one('capacity', amount),
  rates: part.rates,
  access: part.access,
  contact: part.contact('contact'),
};

const notice = {
  kind: one('notice-kind', NoticeKind),
  title: text('title'),
  body: text('body'),
  organisation: one('organisation', PlainText),
  disciplines: several('disciplines', z.array(Discipline)),
  expires: one('expires', IsoDate),
  contact: part.contact('contact'),
};

const { picture, newProvider } = part;
const intent = one('intent', z.literal('new'));

/** By kind: the parts of the record, and what a listing has beside it. */
export const kindParts = {
  event: { record: event, beside: { dates, newProvider, picture } },
  activity: { record: activity, beside: { newProvider, picture } },
  provider: { record: provider, beside: { intent, picture } },
  room: { record: room, beside: { picture } },
  notice: { record: notice, beside: {} },
};
export type RecordKind = keyof typeof kindParts;
