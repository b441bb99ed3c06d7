import { useCommand } from '../../../app/use-command.ts';
import { useQuery } from '../../../app/use-query.ts';
import { unitFullName } from '#shared/units/unit.ts';
import type { Overlay, OverlayAct } from '#shared/criteria/overlay.ts';
import type { Day } from '#shared/kernel/day.ts';
import { useText } from '../../../ui/use-text.ts';
import type { ViewProps } from '../walk-types.ts';
import { overlayWith, type LevelForm } from './province-level.ts';

type ProvinceLevel = {
  /** Decisions of the province that are known here. */
  readonly acts: readonly OverlayAct[];
  /** Who decides, in full, as far as the units say. */
  readonly issuer: string;
  readonly asOf: Day | null;
  readonly pending: boolean;
  /** True when the level holds in this dossier. */
  readonly save: (form: LevelForm, isNumber: boolean) => Promise<boolean>;
};

/** The province's own levels for this dossier: kept in the workspace, then taken over into the dossier. */
export const useProvinceLevel = ({ view }: ViewProps): ProvinceLevel => {
  const text = useText('walk');
  const { dossierId, code } = view;
  const { data: opened } = useQuery('dossiers.get', { dossierId });
  const { data: overlays = [] } = useQuery('criteria.overlays', {});
  const unitId = opened?.unit.id ?? '';
  const { data: place } = useQuery('units.get', { unitId }, { enabled: unitId !== '' });
  const saveOverlay = useCommand('criteria.saveOverlay');
  const takeOver = useCommand('dossiers.takeOverNewer');
  const province = place?.above.find(({ level }) => level === 'province');
  const setId = opened?.dossier.setId ?? '';
  const overlay = findOverlay(overlays, {
    overlayId: opened?.dossier.overlayId ?? null,
    setId,
    provinceName: province?.name ?? text('province.unnamed'),
  });
  const save = async (form: LevelForm, isNumber: boolean) => {
    const provinceName = province?.name ?? text('province.unnamed');
    const blank = {
      title: text('province.overlayTitle', { province: provinceName }),
      provinceName,
      baseSetId: setId,
    };
    const written = await saveOverlay.run(overlayWith(overlay, blank, { code, form, isNumber }));
    return written.ok && (await takeOver.run({ dossierId, kind: 'overlay' })).ok;
  };
  return {
    acts: overlay?.acts ?? [],
    issuer: province ? text('province.issuer', { province: unitFullName(province) }) : '',
    asOf: opened?.dossier.asOf ?? null,
    pending: saveOverlay.pending || takeOver.pending,
    save,
  };
};

type Wanted = {
  readonly overlayId: string | null;
  readonly setId: string;
  readonly provinceName: string;
};

/** The one the dossier pins, else the one its province has for this set. */
const findOverlay = (
  overlays: readonly Overlay[],
  { overlayId, setId, provinceName }: Wanted,
): Overlay | null =>
  overlays.find(({ id }) => id === overlayId) ??
  overlays.find((one) => one.baseSetId === setId && one.provinceName === provinceName) ??
  null;
