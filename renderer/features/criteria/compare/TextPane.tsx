import { NativeSelect, NumberInput } from '@mantine/core';
import { IconFileText } from '@tabler/icons-react';
import { useCore } from '../../../app/core-context.ts';
import { useTell } from '../../../app/errors/use-tell.ts';
import { useCommand } from '../../../app/use-command.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { FileChooser } from '../../../ui/files/FileChooser.tsx';
import { PdfViewer } from '../../../ui/files/PdfViewer.tsx';
import { useText } from '../../../ui/use-text.ts';
import type { SetView } from '../CriteriaSetPage.tsx';
import classes from './Compare.module.css';
import type { TextPlace } from './use-comparing.ts';

type Props = {
  readonly set: SetView;
  readonly place: TextPlace | null;
  readonly onPlace: (place: TextPlace) => void;
};

/** The decision as the office holds it, at the page that is read. */
export const TextPane = ({ set, place, onPlace }: Props) => {
  const text = useText('criteria');
  const { bridge } = useCore();
  const attach = useAttach(set.id, onPlace);
  const chooser = (
    <FileChooser single label={text('compare.attach')} onFiles={attach}>
      {text('compare.attach')}
    </FileChooser>
  );
  const shown = set.texts.find(({ id }) => id === place?.textId);
  if (!shown || !place)
    return (
      <div className={classes.text}>
        <EmptyState icon={IconFileText} title={text('compare.noText')} action={chooser}>
          {text('compare.noTextBody')}
        </EmptyState>
      </div>
    );
  return (
    <div className={classes.text}>
      <div className={classes.bar}>
        <NativeSelect
          label={text('compare.text')}
          value={place.textId}
          data={set.texts.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={({ currentTarget }) => onPlace({ textId: currentTarget.value, page: 1 })}
        />
        <PageField place={place} onPlace={onPlace} />
        {chooser}
      </div>
      <PdfViewer url={bridge.fileUrl(shown.fileSha256)} startPage={place.page} />
    </div>
  );
};

type PageProps = { readonly place: TextPlace; readonly onPlace: Props['onPlace'] };

/** The page that a sign-off names. */
const PageField = ({ place, onPlace }: PageProps) => (
  <NumberInput
    size="sm"
    w={88}
    label={useText('criteria')('compare.page')}
    value={place.page}
    min={1}
    max={5000}
    allowDecimal={false}
    onChange={(page) => typeof page === 'number' && onPlace({ ...place, page })}
  />
);

const useAttach = (setId: string, onPlace: Props['onPlace']) => {
  const { bridge } = useCore();
  const tell = useTell();
  const keep = useCommand('criteria.attachText', {
    onDone: ({ textId }) => onPlace({ textId, page: 1 }),
  });
  const attach = async ([file]: readonly File[]): Promise<void> => {
    if (!file) return;
    const staged = await bridge.stageFile(file);
    if (!staged.ok) return tell(staged.error);
    await keep.run({ setId, uploadId: staged.value.uploadId });
  };
  return (files: readonly File[]) => void attach(files);
};
