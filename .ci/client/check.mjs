// Makes a TypeScript client of an OpenAPI document and type-checks a front end that uses it:
// node .ci/client/check.mjs FILE. Prints what is wrong; silent and 0 where nothing is.
import { execFileSync } from "node:child_process";
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const library = dirname(createRequire(import.meta.url).resolve("openapi-fetch"));
const place = mkdtempSync(join(tmpdir(), "client-"));
const run = (name, ...options) =>
  execFileSync(join(here, "node_modules", ".bin", name), options, { cwd: place, stdio: ["ignore", "pipe", "pipe"] });

try {
  run("openapi-typescript", process.argv[2], "--output", join(place, "api.d.ts"));
  copyFileSync(join(here, "sample.ts"), join(place, "sample.ts"));
  const options = {
    strict: true,
    noEmit: true,
    noUncheckedIndexedAccess: true,
    skipLibCheck: true,
    target: "es2022",
    lib: ["es2022", "dom"],
    module: "esnext",
    moduleResolution: "bundler",
    types: [],
    paths: { "openapi-fetch": [join(library, "index.d.mts")] },
  };
  writeFileSync(join(place, "tsconfig.json"), JSON.stringify({ compilerOptions: options, include: ["*.ts"] }));
  run("tsc", "--project", place);
} catch (error) {
  console.log(`${error.stdout ?? ""}${error.stderr ?? ""}` || String(error));
  process.exitCode = 1;
} finally {
  rmSync(place, { recursive: true });
}
