import { openOffice, type Office, type Workspace } from './workspace.ts';

/**
 * One office a spec file, open while its tests run one after the other. All files share the browser, which takes as long to
 * start as a short journey lasts.
 */
export class Offices {
  private file = '';
  private office: Office | null = null;

  async of(file: string, workspace: Workspace): Promise<Office> {
    if (this.office !== null && this.file === file) return this.office;
    await this.close();
    this.office = await openOffice(workspace);
    this.file = file;
    return this.office;
  }

  async close(): Promise<void> {
    await this.office?.close();
    this.office = null;
  }
}
