import sharp from 'sharp';

/**
 * Lets sharp open the three kinds of picture that we take, and nothing else: what opens drawings, animations or
 * documents is out of reach, whatever a file says it is. For the whole process.
 */
export function onlyPictureLoaders(): void {
  sharp.block({ operation: ['VipsForeignLoad'] });
  sharp.unblock({ operation: ['VipsForeignLoadJpeg', 'VipsForeignLoadPng', 'VipsForeignLoadWebp'] });
}
