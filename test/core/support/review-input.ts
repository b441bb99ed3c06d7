import { day } from '#shared/kernel/day.ts';
import type { Commune } from './commune-dossier.ts';

/** A review that has begun. */
export const review = {
  stage: 'verification',
  group: 'Đoàn thẩm tra',
  establishmentAct: '',
  receivedOn: day('2024-12-26'),
  from: null,
  to: null,
  place: '',
  startsAt: '',
  endsAt: '',
  leader: '',
  leaderOffice: '',
  host: '',
  hostOffice: '',
  department: '',
  conclusion: '',
} as const;

/** One fault the verifying body found. */
export const finding = ({ dossierId }: { readonly dossierId: string }) => ({
  fields: {
    dossierId,
    stage: 'verification',
    round: 1,
    code: '3.1',
    content: 'Thiếu sơ đồ vị trí công trình.',
    reason: '',
    request: '',
    due: null,
    guide: '',
    body: '',
    number: '',
    on: null,
    outcome: 'open',
    reply: '',
    place: '',
    proof: '',
    position: 0,
  } as const,
});

/** A criterion of which one indicator is decided, so that it can be written as reported. */
export const accepted = async ({ call, dossierId }: Commune) => {
  await call('assessments.enter', { dossierId, code: '4', answer: { value: '99' } });
  const office = 'Sở Nông nghiệp và Phát triển nông thôn';
  return { dossierId, stage: 'appraisal', criterion: 4, office, number: '', on: null } as const;
};
