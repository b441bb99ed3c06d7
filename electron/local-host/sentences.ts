/**
 * What the local host itself says, in a terminal or before there is a page. Everything else is said by the page
 * from shared/messages.
 */
export const openAgain =
  'Hãy mở lại HoSoNTM bằng địa chỉ in trong cửa sổ dòng lệnh (có mã ở cuối).\n' +
  'Open HoSoNTM again by the address printed in the terminal (with the code at its end).\n';

export const openAt = (address: string): string =>
  `HoSoNTM đang chạy. Mở địa chỉ này trong trình duyệt | HoSoNTM is running, open:\n${address}`;

export const alreadyRunning = (address: string): string =>
  `HoSoNTM đã chạy sẵn với thư mục này | Already running for this folder:\n${address}`;

export const notOpened = (code: string, folder: string): string =>
  `Không mở được thư mục dữ liệu ${folder} (${code}); trang sẽ nói rõ lý do. | The folder could not be opened; the page says why.`;
