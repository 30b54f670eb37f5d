import type { CollectionConfig } from 'payload';
import { Contacts } from './contacts.ts';
import { submissionImages } from './images.ts';
import { Links } from './links.ts';
import { JudgedTexts } from '../spam/judged.ts';
import { Submissions } from './submissions.ts';

/** What visitors send in, with their pictures, whom to write to, and their links. */
export const submissionCollections = (dataDir: string): CollectionConfig[] => [
  Submissions,
  submissionImages(dataDir),
  Contacts,
  Links,
  JudgedTexts,
];
