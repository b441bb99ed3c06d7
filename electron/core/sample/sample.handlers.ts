import { refuse } from '#shared/kernel/app-error.ts';
import { selectUnits } from '../units/units.queries.ts';
import { withPreparation, type Handlers } from '../handlers.ts';
import { createBuilder } from './builder.ts';
import { buildSample } from './build-sample.ts';
import { buildLevel } from './build-level.ts';
import { readLevelData, sampleLevels, type SampleLevel } from './level-data.ts';
import { readSampleData } from './sample-data.ts';

export const sampleHandlers: Handlers<'sample'> = {
  'sample.build': withPreparation(
    async (context, { variant }, job) => {
      if (selectUnits(context.db, {}).length > 0) refuse('workspace.notEmpty');
      if (isLevel(variant)) {
        const data = readLevelData(context.resources, variant);
        return buildLevel(createBuilder(context, { data, job }));
      }
      const data = readSampleData(context.resources);
      return buildSample(createBuilder(context, { data, variant, job }));
    },
    (_context, _input, built) => built,
  ),
};

const isLevel = (variant: string): variant is SampleLevel =>
  sampleLevels.some((level) => level === variant);
