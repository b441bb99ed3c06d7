import { ActionIcon, Tooltip } from '@mantine/core';
import {
  IconChevronLeft,
  IconChevronRight,
  IconZoomIn,
  IconZoomOut,
  type Icon,
} from '@tabler/icons-react';
import { useText } from '../use-text.ts';
import classes from './PdfViewer.module.css';

type Props = {
  readonly page: number;
  readonly pages: number;
  readonly zoom: number;
  readonly onPage: (page: number) => void;
  readonly onZoom: (zoom: number) => void;
};

const zooms = [0.5, 0.75, 1, 1.25, 1.5, 2, 3, 4] as const;

/** Page and zoom above what is shown. */
export const ViewerBar = ({ page, pages, zoom, onPage, onZoom }: Props) => {
  const text = useText('evidence');
  const place = zooms.findIndex((step) => step === zoom);
  const smaller = zooms[place - 1];
  const larger = zooms[place + 1];
  return (
    <div className={classes.bar}>
      <BarButton
        label={text('viewer.previous')}
        icon={IconChevronLeft}
        onClick={page > 1 ? () => onPage(page - 1) : undefined}
      />
      <span className={classes.count} aria-live="polite">
        {text('viewer.pageOf', { page, pages })}
      </span>
      <BarButton
        label={text('viewer.next')}
        icon={IconChevronRight}
        onClick={page < pages ? () => onPage(page + 1) : undefined}
      />
      <span className={classes.gap} />
      <BarButton
        label={text('viewer.zoomOut')}
        icon={IconZoomOut}
        onClick={smaller === undefined ? undefined : () => onZoom(smaller)}
      />
      <span className={classes.zoom}>{Math.round(zoom * 100)}%</span>
      <BarButton
        label={text('viewer.zoomIn')}
        icon={IconZoomIn}
        onClick={larger === undefined ? undefined : () => onZoom(larger)}
      />
    </div>
  );
};

type ButtonProps = {
  readonly label: string;
  readonly icon: Icon;
  /** Nothing to do here: the button rests. */
  readonly onClick: (() => void) | undefined;
};

const BarButton = ({ label, icon: Sign, onClick }: ButtonProps) => (
  <Tooltip label={label}>
    <ActionIcon
      variant="subtle"
      color="gray"
      size={32}
      aria-label={label}
      disabled={onClick === undefined}
      onClick={onClick}
    >
      <Sign size={18} />
    </ActionIcon>
  </Tooltip>
);
