import { SlantwiseError } from '../error.js';
import type { Period } from './overview.js';

const ISO_DATE = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?(?:$|[T\s])/;
const LENGTH: Record<Period, number> = { year: 4, month: 7, day: 10 };

/**
 * The period of a date: `2026-11` of 2026-11-25. A date is not guessed at: 3/4/26 is in March or in April.
 *
 * @throws {SlantwiseError} `invalid-row` for what is no ISO date, or a shorter one than the period.
 */
export function periodOf(date: string, period: Period, column: string): string {
  const found = ISO_DATE.exec(date);
  const written = found?.[0].trim().replace(/T$/, '') ?? '';
  if (written.length < LENGTH[period])
    throw new SlantwiseError('invalid-row', `"${column}" must be a date such as 2026-11-25, got ${JSON.stringify(date.slice(0, 40))}`, {
      suggestion: written ? `or group by a longer period than ${period}` : 'write dates as year-month-day',
    });
  return written.slice(0, LENGTH[period]);
}
