// A front end's use of the API, as far as types go: what it says compiles, and what is wrong does not.
import createClient from "openapi-fetch";
import type { components, paths } from "./api";

type Article = components["schemas"]["Article"];
type Block = components["schemas"]["Block"];

const api = createClient<paths>({ baseUrl: "https://news.example" });

export async function newestOpinions(): Promise<string[]> {
  const query = { genre: "opinion", from: "2026-05-01", limit: 5 } as const;
  const { data, error } = await api.GET("/api/newsblocks/articles/", { params: { query } });
  if (error) {
    throw new Error(`${error.type}: ${error.detail}`);
  }
  return data.items.map((item) => `${item.id} ${item.headline ?? ""}`);
}

export async function wholeArticle(path: string): Promise<Article> {
  const { data, error } = await api.GET("/api/newsblocks/articles/by-path/", { params: { query: { path } } });
  if (error) {
    throw new Error(error.title);
  }
  return data as Article; // nothing was left out by fields=
}

export function rendered(block: Block): string {
  switch (block.type) {
    case "paragraph":
    case "imported_html":
      return block.value;
    case "section":
      return `<h2 id="${block.value.anchor}">${block.value.heading}</h2>${block.value.content.map(rendered).join("")}`;
    case "figure": {
      const picture = block.value.image;
      return picture ? `<img srcset="${picture.srcset}" width="${picture.width}" alt="${picture.alt}">` : "";
    }
    case "quotation": {
      const told = block.value.hops.map((hop) => hop.party?.disclosure?.text ?? "");
      return `<q>${block.value.text}</q> ${block.value.sentence_html} ${told.join(", ")}`;
    }
    case "table":
      return block.value.rows.map((row) => row.join(" | ")).join("\n");
    case "related_articles":
      return block.value.articles.map((article) => `<a href="${article.url ?? ""}">${article.title}</a>`).join("");
    case "divider":
      return "<hr>";
    default:
      return "";
  }
}

export function sources(article: Article): string[] {
  return article.attribution.works.map((work) => `${work.number}. ${work.title}, ${work.publisher?.name ?? ""}`);
}

export const mistakes = (article: Article, block: Block) => {
  // @ts-expect-error: there is no such genre.
  void api.GET("/api/newsblocks/articles/", { params: { query: { genre: "gossip" } } });
  // @ts-expect-error: a path is needed.
  void api.GET("/api/newsblocks/articles/by-path/", { params: { query: {} } });
  // @ts-expect-error: there is no such address.
  void api.GET("/api/newsblocks/secrets/");
  // @ts-expect-error: a headline is text.
  const length: string = article.headline.length;
  // @ts-expect-error: not every block has a picture.
  return `${block.value.image}${length}`;
};
