import { useQuery as useTanstackQuery } from '@tanstack/react-query';
import { useCore } from '../../../app/core-context.ts';
import { FileViewer } from '../../../ui/files/FileViewer.tsx';
import { SkeletonLines } from '../../../ui/SkeletonLines.tsx';

type Props = { readonly sha256: string; readonly name: string };

/** The signed scan: a PDF or a picture, as the host says. */
export const ScanPages = ({ sha256, name }: Props) => {
  const { bridge } = useCore();
  const url = bridge.fileUrl(sha256);
  const { data: mediaType } = useTanstackQuery({
    queryKey: ['mediaTypeOfFile', sha256],
    queryFn: () => mediaTypeAt(url),
  });
  if (mediaType === undefined) return <SkeletonLines lines={12} />;
  const downloadUrl = bridge.fileUrl(sha256, { download: name });
  return <FileViewer file={{ url, downloadUrl, name, mediaType }} />;
};

/** Nothing but the hash of a scan is kept; what kind of file it is stands in its answer. */
const mediaTypeAt = async (url: string): Promise<string> => {
  const stop = new AbortController();
  const answer = await fetch(url, { signal: stop.signal });
  stop.abort();
  return answer.headers.get('Content-Type')?.split(';')[0] ?? '';
};
