// Checks JSON-LD: node .ci/structured_data.mjs FILE, a JSON list of {"name": …, "document": …}.
// Each document must be what schema-dts' types allow under `tsc --strict`, and give Adobe's validator, which is told the
// vocabulary that schema-dts was made from, nothing to say. Prints what is wrong; silent and 0 where nothing is.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import Validator from "@adobe/structured-data-validator";

const modules = join(dirname(fileURLToPath(import.meta.url)), "node_modules");
const types = join(modules, "schema-dts", "dist", "schema.d.ts");
const checked = JSON.parse(readFileSync(process.argv[2], "utf8"));

// Types and properties, as schema.org's own file would list them, read back from schema-dts.
function vocabulary(source) {
  const parents = new Map();
  const owners = new Map();
  const note = (map, key, value) => map.set(key, (map.get(key) || new Set()).add(value));
  const declared = /interface (\w+?)(?:Base|Leaf)? extends ([^{]+)\{([\s\S]*?)\n\}/g;
  for (const [, name, bases, body] of source.matchAll(declared)) {
    for (const base of bases.split(",").map((one) => one.trim().replace(/(Base|Leaf)$/, ""))) {
      note(parents, name, base);
    }
    for (const [, property] of body.matchAll(/"(\w+)"\?:/g)) {
      note(owners, property, name);
    }
  }
  const named = (names) => [...names].map((name) => ({ "@id": `schema:${name}` }));
  const classes = [...parents].map(([name, bases]) => ({
    "@id": `schema:${name}`,
    "@type": "rdfs:Class",
    "rdfs:subClassOf": named([...bases].filter((base) => base !== name)),
  }));
  const properties = [...owners].map(([name, domains]) => ({
    "@id": `schema:${name}`,
    "@type": "rdf:Property",
    "schema:domainIncludes": named(domains),
  }));
  return { "@graph": [...classes, ...properties] };
}

async function adobesIssues() {
  const validator = new Validator(vocabulary(readFileSync(types, "utf8")));
  const found = [];
  for (const { name, document } of checked) {
    const issues = await validator.validate({ jsonld: { [document["@type"]]: [structuredClone(document)] } });
    for (const { severity, issueMessage, path } of issues) {
      found.push(`${name}: ${severity}: ${issueMessage} at ${path.map((one) => one.property || one.type).join(".")}`);
    }
  }
  return found;
}

function compilersErrors() {
  const place = mkdtempSync(join(tmpdir(), "structured-data-"));
  const lines = checked.map(
    ({ document }, number) => `export const d${number}: WithContext<${document["@type"]}> = ${JSON.stringify(document)};`,
  );
  const names = [...new Set(checked.map(({ document }) => document["@type"]))].join(", ");
  const imports = `import type { WithContext, ${names} } from "schema-dts";`;
  const options = { strict: true, noEmit: true, skipLibCheck: true, module: "esnext", moduleResolution: "bundler", types: [] };
  writeFileSync(join(place, "documents.ts"), [imports, ...lines].join("\n"));
  writeFileSync(
    join(place, "tsconfig.json"),
    JSON.stringify({ compilerOptions: { ...options, paths: { "schema-dts": [types] } }, files: ["documents.ts"] }),
  );
  try {
    execFileSync(join(modules, ".bin", "tsc"), ["-p", place], { encoding: "utf8" });
    return [];
  } catch (error) {
    const said = `${error.stdout || error.message}`;
    return said.split("\n").filter(Boolean).map((line) =>
      line.replace(/^.*documents\.ts\((\d+),\d+\):/, (_all, row) => `${checked[row - 2]?.name}: tsc:`).slice(0, 2000),
    );
  } finally {
    rmSync(place, { recursive: true });
  }
}

const faults = [...(await adobesIssues()), ...compilersErrors()];
faults.forEach((fault) => console.log(fault));
process.exitCode = faults.length ? 1 : 0;
