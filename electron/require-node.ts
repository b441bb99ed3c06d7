const wanted = 24;

/** Ends the program in one sentence on another Node: on Node 20 the database driver is a segmentation fault. */
export const requireNode = (version: string = process.versions.node): void => {
  if (Number(version.split('.')[0]) >= wanted) return;
  console.error(
    `HoSoNTM needs Node ${wanted} and this is Node ${version}. Start it by npm (npm test, npm start): the right Node comes with "npm ci".`,
  );
  process.exit(2);
};
