import type { Published } from '../model.js';
import { atTime, isoDay } from './published.js';

/** Parts of an address that hold a day: `/2018/09/29/`, `/2018-09-29/`, `/20190910164536-20-429175/`, `/20190917/`. */
const FORMS = [
  /\/(?<year>\d{4})\/(?<month>\d{1,2})\/(?<day>\d{1,2})(?=\/|$)/,
  /\/(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?=[/-]|$)/,
  /\/(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})(?<hour>\d{2})(?<minute>\d{2})(?<second>\d{2})(?=-\d|\/|$)/,
  /\/(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})(?=[-/]|$)/,
];

/** The publication time in a web address (times are WIB); null when its path holds none that exists. */
export function dateInUrl(url: string): Published | null {
  const path = url.replace(/[?#].*$/s, '');
  for (const form of FORMS) {
    const groups = form.exec(path)?.groups;
    if (!groups) continue;
    const day = isoDay(Number(groups.year), Number(groups.month), Number(groups.day));
    if (day === null) continue;
    if (groups.hour === undefined) return { iso: day, precision: 'day' };
    const timed = atTime(day, Number(groups.hour), Number(groups.minute), Number(groups.second));
    if (timed) return timed;
  }
  return null;
}
