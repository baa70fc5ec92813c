import { standIn } from './stand-in.mjs';

/** The receiver and its store. */
export const back = async () => standIn();
