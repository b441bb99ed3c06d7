import {
  directionDocumentFieldsSchema,
  directionEventFieldsSchema,
} from '#shared/registers/direction.ts';
import { productFieldsSchema } from '#shared/registers/product.ts';
import { recognitionFieldsSchema } from '#shared/registers/recognition.ts';
import {
  attendeeFieldsSchema,
  broadcastFieldsSchema,
  meetingFieldsSchema,
  opinionFieldsSchema,
  organisationAnswerFieldsSchema,
  publicationFieldsSchema,
  publicationPlaceFieldsSchema,
  speechFieldsSchema,
} from '#shared/registers/registers.ts';
import { recordTable } from '../journal/record-table.ts';

const areas = ['registers', 'papers'];

export const publicationRecords = recordTable({
  entity: 'publication',
  table: 'publications',
  schema: publicationFieldsSchema,
  areas,
});

export const broadcastRecords = recordTable({
  entity: 'broadcast',
  table: 'broadcasts',
  schema: broadcastFieldsSchema,
  areas,
});

export const organisationAnswerRecords = recordTable({
  entity: 'organisationAnswer',
  table: 'organisation_answers',
  schema: organisationAnswerFieldsSchema,
  areas,
});

export const opinionRecords = recordTable({
  entity: 'opinion',
  table: 'opinions',
  schema: opinionFieldsSchema,
  areas,
});

export const meetingRecords = recordTable({
  entity: 'meeting',
  table: 'meetings',
  schema: meetingFieldsSchema,
  areas,
});

export const attendeeRecords = recordTable({
  entity: 'attendee',
  table: 'attendees',
  schema: attendeeFieldsSchema,
  areas,
});

export const speechRecords = recordTable({
  entity: 'speech',
  table: 'speeches',
  schema: speechFieldsSchema,
  areas,
});

export const recognitionRecords = recordTable({
  entity: 'recognition',
  table: 'recognitions',
  schema: recognitionFieldsSchema,
  areas,
});

export const publicationPlaceRecords = recordTable({
  entity: 'publicationPlace',
  table: 'publication_places',
  schema: publicationPlaceFieldsSchema,
  areas,
});

export const directionDocumentRecords = recordTable({
  entity: 'directionDocument',
  table: 'direction_documents',
  schema: directionDocumentFieldsSchema,
  areas,
});

export const directionEventRecords = recordTable({
  entity: 'directionEvent',
  table: 'direction_events',
  schema: directionEventFieldsSchema,
  areas,
});

export const productRecords = recordTable({
  entity: 'product',
  table: 'products',
  schema: productFieldsSchema,
  areas,
});
