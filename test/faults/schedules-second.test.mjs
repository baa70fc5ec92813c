/** Half of a thousand browsers' lives under a faulty endpoint; see README.md. Two files, for each has five minutes. */
import { scheduleTest } from './schedule-test.mjs';

scheduleTest(501, 500);
