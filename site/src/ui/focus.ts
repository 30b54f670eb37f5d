/** Classes (from build/lines.ts) that keep a focal point, in percentages, in view when an image is cropped. */
export const focusClasses = (x: number, y: number): string[] => [
  `focus-x-${Math.round(x / 10) * 10}`,
  `focus-y-${Math.round(y / 10) * 10}`,
];
