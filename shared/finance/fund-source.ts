/**
 * Sources of money, in the order papers list them. Credit stands apart and never enters a total; the outstanding
 * balance is a stock of one day: it enters no sum at all, least of all one over years.
 */
export const fundSources = [
  { id: 'central', name: 'Ngân sách trung ương', group: 'state' },
  { id: 'province', name: 'Ngân sách tỉnh', group: 'state' },
  { id: 'district', name: 'Ngân sách huyện', group: 'state' },
  { id: 'commune', name: 'Ngân sách xã', group: 'state' },
  { id: 'merged', name: 'Vốn lồng ghép', group: 'merged' },
  { id: 'business', name: 'Doanh nghiệp, hợp tác xã', group: 'business' },
  { id: 'people-cash', name: 'Nhân dân đóng góp tiền mặt', group: 'people' },
  { id: 'people-labour', name: 'Nhân dân đóng góp ngày công', group: 'people' },
  { id: 'people-land', name: 'Nhân dân hiến đất', group: 'people' },
  { id: 'credit', name: 'Tín dụng (doanh số cho vay)', group: 'credit' },
  { id: 'credit-balance', name: 'Dư nợ tín dụng (không cộng các năm)', group: 'stock' },
] as const;

export type FundSource = (typeof fundSources)[number];
export type FundSourceId = FundSource['id'];
export type FundGroup = FundSource['group'];

export const fundSourceIds = [
  'central',
  'province',
  'district',
  'commune',
  'merged',
  'business',
  'people-cash',
  'people-labour',
  'people-land',
  'credit',
  'credit-balance',
] as const satisfies readonly FundSourceId[];

/** What is added up: everything but credit, which is borrowed, and its balance, which is no flow. */
export const isOwnMoney = ({ group }: FundSource): boolean =>
  group !== 'credit' && group !== 'stock';

export const fundSourceOf = (id: FundSourceId): FundSource =>
  fundSources.find((one) => one.id === id) ?? fundSources[0];
