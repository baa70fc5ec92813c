export { measureChoice, type ChoiceDifference, type ChoiceMeasure } from './equal-choice/measure-choice.js';
export { contrast, type Colour } from './equal-choice/contrast.js';
export type { ChoiceSurface } from './equal-choice/find-choice.js';
