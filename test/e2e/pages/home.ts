import type { Locator, Page } from '@playwright/test';

/** The morning screen, and the first start in its place while there is no dossier. */
export class Home {
  readonly firstStart: Locator;
  readonly createFirst: Locator;
  readonly trySample: Locator;
  readonly progress: Locator;
  readonly nextActions: Locator;
  readonly criteria: Locator;
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
    this.firstStart = page.getByRole('heading', { name: 'Bắt đầu với hồ sơ đầu tiên' });
    this.createFirst = page.getByRole('link', { name: 'Tạo hồ sơ đầu tiên' });
    this.trySample = page.getByRole('button', { name: 'Xem thử với xã mẫu' });
    this.progress = page.getByRole('region', { name: 'Tiến độ' });
    this.nextActions = page.getByRole('region', { name: 'Việc nên làm tiếp' });
    this.criteria = page.getByRole('region', { name: 'Các tiêu chí' });
  }

  greeting(name: string): Locator {
    return this.page.getByRole('heading', { name: `Xin chào, ${name}` });
  }

  get firstAction(): Locator {
    return this.nextActions.getByRole('link').first();
  }

  action(code: string): Locator {
    return this.nextActions.getByRole('link').filter({ hasText: code });
  }
}
