#pragma once

#include "app/runs/runplan.h"

#include <QDialog>
#include <QHash>

class QPushButton;
class QTreeWidget;

namespace Pennybench::Desktop {

class ObservedCatalogue;
class SettingsForm;

/// What a comparison asks with: settings of all its models, and for some models other ones in their place. A
/// model with two of them is two contestants.
struct AskedWith {
    Runs::OwnSettings all;
    QHash<QString, QList<Runs::OwnSettings>> own; ///< by the catalogue's id of the model

    bool operator==(const AskedWith &) const = default;
    /// Puts the settings and the contestants of these models into the plan.
    void apply(Runs::RunPlan &plan, const QList<Models::ModelEntry> &models) const;
    /// In one line; empty where nothing was set.
    QString inShort(const QList<Models::ModelEntry> &models) const;
};

/// For the next time. What cannot be read is nothing.
QByteArray toJson(const AskedWith &askedWith);
AskedWith askedWithFromJson(const QByteArray &json);

/// Where it is entered, for the models that are chosen.
class AskedWithDialog : public QDialog {
    Q_OBJECT

public:
    AskedWithDialog(const AskedWith &askedWith, const QList<Models::ModelEntry> &models,
        const ObservedCatalogue &catalogue, QWidget *parent = nullptr);

    AskedWith askedWith() const;

private:
    void makeList();
    void refresh();
    void refreshButtons();
    void change();
    void addAgain();
    void asAll();

    bool giveOwn(const Models::ModelEntry &model, Runs::OwnSettings &settings);

    const ObservedCatalogue &m_catalogue;
    AskedWith m_askedWith;
    QList<Models::ModelEntry> m_models;
    SettingsForm *m_form;
    QTreeWidget *m_list;
    QPushButton *m_change;
    QPushButton *m_again;
    QPushButton *m_asAll;
};

} // namespace Pennybench::Desktop
