import type { PictogramName } from '../../ui/pictograms.ts';
import type { ProviderTopic } from '../../urls.ts';

/** The pictogram of each topic. */
export const topicIcons: Record<ProviderTopic, PictogramName> = {
  help: 'helper',
  training: 'teacher',
  money: 'euro',
  fairPay: 'people',
  safety: 'buddy',
  quality: 'mark',
  policy: 'gable',
  technology: 'screen',
};
