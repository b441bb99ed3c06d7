/** Words that belong to one machine: absolute folders of a developer's or a build machine, addresses of registries. */
const folders = ['wo' + 'rk', 'fo' + 'rk', 'tm' + 'p', 'ro' + 'ot', 'ho' + 'me', 'Us' + 'ers'].join(
  '|',
);
const machinePath = new RegExp(`(^|[\\s'"\`(=:,])/(${folders})/`);
const registry = /\bregistry\.[a-z]+\.(org|com)\b|\/\/deb\.[a-z]+\.org/;

/** Lines of a text that name a place on one machine or a registry. */
export const placesNamed = (path: string, text: string): readonly string[] =>
  text
    .split('\n')
    .flatMap((line, at) =>
      machinePath.test(line) || registry.test(line)
        ? [`${path}:${at + 1} ${line.trim().slice(0, 120)}`]
        : [],
    );
