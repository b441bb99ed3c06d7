import { verdicts } from '#shared/criteria/verdict.ts';
import { isDay } from '#shared/kernel/day.ts';
import {
  findingPlaceKinds,
  findingSeverities,
  longestComment,
  longestDepartment,
} from './finding.ts';
import { findingsVersion, longestName, mostFindings, type FindingsFile } from './findings-file.ts';

/**
 * The same as findingsFileSchema without the library that reads schemas: the viewer in a package has to be small and to
 * run in old browsers. A property test holds the two together.
 */
export const isFindingsFile = (value: unknown): value is FindingsFile =>
  hasOnly(value, {
    format: (format) => format === 'hoso-findings',
    version: (version) => version === findingsVersion,
    package: (named) => hasOnly(named, { id: text(100, 1), dossierSha256: isSha256 }),
    dossier: (named) =>
      hasOnly(named, { id: isId, unit: text(300), year: isWhole, setId: text(100) }),
    reviewer: (named) => hasOnly(named, { name: text(longestName, 1), body: text(longestName) }),
    madeAt: isInstant,
    findings: (list) => Array.isArray(list) && list.length <= mostFindings && list.every(isFinding),
    sha256: isSha256,
  });

type Test = (value: unknown) => boolean;

const isFinding: Test = (value) =>
  hasOnly(value, {
    id: isId,
    place: (place) => hasOnly(place, { kind: oneOf(findingPlaceKinds), code: text(20) }),
    verdict: (verdict) => verdict === null || oneOf(verdicts)(verdict),
    comment: text(longestComment),
    severity: oneOf(findingSeverities),
    due: (due) => due === null || (typeof due === 'string' && isDay(due)),
    department: text(longestDepartment),
    writtenAt: isInstant,
  });

const hasOnly = (value: unknown, fields: Readonly<Record<string, Test>>): boolean => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const keys = Object.keys(value);
  return (
    keys.every((key) => Object.hasOwn(fields, key)) &&
    Object.entries(fields).every(
      ([key, test]) => keys.includes(key) && test(Reflect.get(value, key)),
    )
  );
};

const text =
  (most: number, least = 0): Test =>
  (value) =>
    typeof value === 'string' && value.length >= least && value.length <= most;

const oneOf =
  (values: readonly string[]): Test =>
  (value) =>
    typeof value === 'string' && values.includes(value);

const isWhole: Test = (value) => Number.isSafeInteger(value);

const isSha256: Test = (value) => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);

const isId: Test = (value) =>
  typeof value === 'string' && value.length <= 200 && /^[A-Za-z0-9][A-Za-z0-9._:@-]*$/.test(value);

const instant = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?Z$/;

const isInstant: Test = (value) => {
  const [, day = ''] = typeof value === 'string' ? (instant.exec(value) ?? []) : [];
  return isDay(day);
};
