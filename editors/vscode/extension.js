// Starts `surefix lsp` for Python programs and passes on the settings under "surefix".
const { workspace } = require("vscode");
const { LanguageClient } = require("vscode-languageclient/node");

let client;

exports.activate = async () => {
  const { command, ...options } = workspace.getConfiguration("surefix");
  const own = Object.fromEntries(
    ["precision", "lang", "python", "depth", "remarks", "catalogue"].map((name) => [name, options[name]]),
  );
  client = new LanguageClient(
    "surefix",
    "Surefix",
    { command, args: ["lsp"] },
    {
      documentSelector: [{ language: "python" }],
      initializationOptions: own,
      synchronize: { configurationSection: "surefix" },
    },
  );
  await client.start();
};

exports.deactivate = () => client?.stop();
