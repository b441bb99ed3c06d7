import { Button, Select } from '@mantine/core';
import { Link, useLocation } from 'wouter';
import { useCommand } from '../../app/use-command.ts';
import { useQuery } from '../../app/use-query.ts';
import { useToast } from '../../app/toasts/toasts.ts';
import type { InputOf } from '../../bridge/client.ts';
import { dayText } from '../../ui/day-text.ts';
import { DayField } from '../../ui/DayField.tsx';
import { LongTextField } from '../../ui/LongTextField.tsx';
import { Section } from '../../ui/Section.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useText } from '../../ui/use-text.ts';
import classes from './AboutDossier.module.css';
import { StartNextYear } from './NextYear.tsx';
import type { DossierView } from './DossierPage.tsx';
import { ProcedureField } from './ProcedureField.tsx';

type Patch = InputOf<'dossiers.update'>['patch'];

/** What is said once for the whole dossier; every field is saved when it is left. */
export const AboutDossier = ({ view }: { readonly view: DossierView }) => {
  const text = useText('dossiers');
  const { id: dossierId } = view.dossier;
  const update = useCommand('dossiers.update');
  const part = { view, onChange: (patch: Patch) => void update.run({ dossierId, patch }) };
  return (
    <Section title={text('about.title')} actions={<DossierActions view={view} />}>
      <div className={classes.fields}>
        <GroundFields {...part} />
        <PaperFields {...part} />
      </div>
    </Section>
  );
};

type PartProps = { readonly view: DossierView; readonly onChange: (patch: Patch) => void };

/** Up to which day, by which column, compared with when. */
const GroundFields = ({ view, onChange }: PartProps) => {
  const text = useText('dossiers');
  const { dossier } = view;
  return (
    <>
      <DayField
        label={text('set.asOf')}
        value={dossier.asOf}
        onCommit={(asOf) => asOf && onChange({ asOf })}
      />
      <VariantField view={view} onChange={onChange} />
      <TextField
        label={text('column.basis')}
        value={dossier.variantBasis}
        onCommit={(variantBasis) => onChange({ variantBasis })}
      />
      <div className={classes.compare}>
        <DayField
          label={text('about.compared')}
          value={dossier.comparedWith}
          onCommit={(comparedWith) => onChange({ comparedWith })}
        />
        <SnapshotButton view={view} />
      </div>
      <SetField view={view} />
      <OverlayField view={view} />
      <ProcedureField view={view} />
    </>
  );
};

/** What its papers say besides the figures. */
const PaperFields = ({ view: { dossier, grade }, onChange }: PartProps) => {
  const text = useText('dossiers');
  return (
    <>
      <TextField
        label={text('about.superior')}
        description={text('about.superiorHint')}
        value={dossier.superiorBody}
        onCommit={(superiorBody) => onChange({ superiorBody })}
      />
      <TextField
        label={text('about.office')}
        value={dossier.draftingOffice}
        onCommit={(draftingOffice) => onChange({ draftingOffice })}
      />
      {grade === 'model' && (
        <TextField
          label={text('about.modelFields')}
          description={text('about.modelFieldsHint')}
          value={dossier.modelFields}
          onCommit={(modelFields) => onChange({ modelFields })}
        />
      )}
      <div className={classes.whole}>
        <LongTextField
          label={text('about.security')}
          value={dossier.securityAct}
          minRows={2}
          onCommit={(securityAct) => onChange({ securityAct })}
        />
      </div>
    </>
  );
};

const VariantField = ({ view: { dossier }, onChange }: PartProps) => {
  const text = useText('dossiers');
  const { data: sets = [] } = useQuery('criteria.sets', {});
  const variants = sets.find(({ id }) => id === dossier.setId)?.variants ?? [];
  if (variants.length === 0) return null;
  return (
    <Select
      label={text('column.choose')}
      data={variants.map(({ id, name }) => ({ value: id, label: name }))}
      value={dossier.variant}
      allowDeselect={false}
      onChange={(variant) => variant !== null && onChange({ variant })}
    />
  );
};

/** Which text of the set it is under; another one is seen before it counts. */
const SetField = ({ view: { dossier, setVersion: version } }: { readonly view: DossierView }) => {
  const text = useText('dossiers');
  return (
    <div>
      <p className={classes.term}>{text('about.set')}</p>
      <p className={classes.value}>{text('about.setVersion', { version })}</p>
      <Link to={`/dossiers/${dossier.id}/upgrade`}>{text('about.setChange')}</Link>
      <br />
      <Link to={`/dossiers/${dossier.id}/forecast`}>{useText('crosswalks')('open')}</Link>
    </div>
  );
};

/** Which decisions of the province it is judged with; another choice is seen before it counts. */
const OverlayField = ({ view: { dossier } }: { readonly view: DossierView }) => {
  const text = useText('dossiers');
  const { data: overlays = [] } = useQuery('criteria.overlays', {});
  const title = overlays.find(({ id }) => id === dossier.overlayId)?.title;
  const shown = title ?? (dossier.overlayId === null ? text('about.overlayNone') : '');
  return (
    <div>
      <p className={classes.term}>{text('about.overlay')}</p>
      <p className={classes.value}>{shown}</p>
      <Link to={`/dossiers/${dossier.id}/overlay`}>{text('about.overlayChange')}</Link>
    </div>
  );
};

const SnapshotButton = ({ view: { dossier } }: { readonly view: DossierView }) => {
  const text = useText('dossiers');
  const toast = useToast();
  const snapshot = useCommand('assessments.snapshot', {
    onDone: ({ on }) =>
      toast({ tone: 'done', title: text('about.snapshotDone', { day: dayText(on) }) }),
  });
  return (
    <Button
      variant="default"
      loading={snapshot.pending}
      onClick={() => void snapshot.run({ dossierId: dossier.id })}
    >
      {text('about.snapshot')}
    </Button>
  );
};

const DossierActions = ({ view }: { readonly view: DossierView }) => (
  <>
    <StartNextYear dossierId={view.dossier.id} year={view.dossier.year} />
    <RemoveButton view={view} />
  </>
);

const RemoveButton = ({ view: { dossier, unit } }: { readonly view: DossierView }) => {
  const text = useText('dossiers');
  const [, navigate] = useLocation();
  const remove = useCommand('dossiers.remove', {
    undoText: text('removed', { name: `${unit.kind} ${unit.name} ${dossier.year}` }),
    onDone: () => navigate('/dossiers'),
  });
  return (
    <Button
      variant="subtle"
      color="red"
      size="sm"
      onClick={() => void remove.run({ dossierId: dossier.id })}
    >
      {text('remove')}
    </Button>
  );
};
