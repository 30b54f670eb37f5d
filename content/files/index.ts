export {
  forEach,
  makeFolderDurably,
  renameDurably,
  syncFiles,
  syncFolders,
  syncTree,
  writeDurably,
  writeDurablySync,
} from './durable.ts';
export { damagedFiles, digestOf, isWhole, parseSums, formatSums, readSums, sumsName, writeSums } from './sums.ts';
export type { Sums } from './sums.ts';
