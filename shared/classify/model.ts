/**
 * The classifier's model. Written by `npm run train`, not by hand: `shared/classify/score-features.ts` tells how it is read.
 *
 * Provenance: fitted to 5239 labelled stories (sha256 5b25d8560f5df8e1…), borderline ones left out. Cross-validated by month and
 * event: P 0.882, R 0.870, F1 0.876, ECE 0.006;
 * counterparts 0.941, category macro-F1 0.794, category 0.866, status 0.948, direction 0.851.
 */
export const MODEL_NAME = 'roles-2-5b25d8';

/** What turns a sum of weights into log-odds that come true. */
export const CALIBRATION = { slope: 1.157, offset: 0.19 } as const;

/** A feature a line, then its weight, or one for each domain. */
export const WEIGHTS = `
against:lead:crime -0.182 -0.135 -0.148
against:lead:defector -0.027 0.048 -0.027
against:lead:domestic 0.003 -0.152 -0.171
against:lead:history -0.127 -0.227 -0.185
against:lead:match -0.015 0.027 0.005
against:lead:opinion -0.179 -0.23 -0.221
against:lead:others -0.358 -0.314 -0.341
against:lead:threat -0.129 -0.208 -0.121
against:lead:weapon -0.447 -0.345 -0.357
against:title:crime -0.218 -0.165 -0.187
against:title:defector -0.208 -0.119 -0.14
against:title:domestic -0.104 -0.161 -0.182
against:title:history -0.11 -0.185 -0.144
against:title:match -1.335 -1.352 -1.374
against:title:opinion -0.255 -0.228 -0.232
against:title:others -0.351 -0.29 -0.309
against:title:threat -0.433 -0.326 -0.313
against:title:weapon -0.268 -0.199 -0.179
agree:category -0.141 -0.098 -0.043
agree:country -0.048 -0.043 0.011
bias -0.94 -0.772 -0.97
close:0 -0.848 -0.739 -0.865
close:1 -0.099 -0.134 -0.145
close:2 -0.029 -0.006 -0.036
close:3 0.152 0.21 0.128
close:4 -0.08 -0.067 -0.057
close:5 0.378 0.376 0.419
contact:congratulate 0.041 0.04 0.074
contact:discuss -0.069 -0.036 -0.042
contact:expel 0.18 0.121 0.121
contact:export -0.049 -0.041 -0.036
contact:fight -0.113 -0.115 -0.095
contact:greet 0.055 0.082 0.055
contact:host 0.093 0.09 0.087
contact:invite 0.005 -0.014 -0.021
contact:meet 0.101 -0.003 -0.036
contact:perform -0.089 -0.022 -0.057
contact:release 0.115 0.047 0.057
contact:reopen 0.108 0.082 0.077
contact:seek 0.093 0.062 0.062
contact:send -0.082 -0.027 -0.008
contact:take 0.066 0.044 0.044
contact:theme-arms -0.183 -0.129 -0.133
contact:theme-culture 0.063 0.057 0.06
contact:theme-delegation 0.201 0.197 0.194
contact:theme-message 0.026 0.029 0.022
contact:theme-trade -0.091 -0.015 -0.03
contact:theme-troops -0.042 0.008 -0.024
contact:visit -0.012 0.132 0.021
contact:vow 0.058 0.002 0.02
dprk:deictic 0.02 0.03 0.02
dprk:kim 0.12 0.08 0.08
dprk:north 0.08 0.014 -0.003
dprk:person 0.101 -0.062 0.031
dprk:state -0.023 0.32 0.094
dprk:venue 0.124 0.173 0.156
dprkPersonInTitle 0.179 0.057 0.076
dprkTopicInTitle -0.283 -0.188 -0.136
echo 0.037 0.078 0.065
echoForeign 0.035 0.033 0.054
foreignInTitle 0.201 0.205 0.137
foreignPersonInTitle 0.072 0.044 0.047
frame:lead:close -0.034 -0.071 -0.041
frame:lead:loose -0.003 0.086 0.021
frame:lead:tight 0.085 0.082 0.138
frame:rest:close -0.073 -0.052 -0.026
frame:rest:loose 0.03 0.075 0.038
frame:rest:tight 0.092 0.116 0.086
frame:title:close -0.079 -0.042 -0.048
frame:title:loose -0.016 -0.013 -0.015
frame:title:tight 0.175 0.152 0.191
hedge:lead:conditional -0.735 -0.692 -0.711
hedge:lead:negated -0.968 -0.947 -0.946
hedge:lead:urged -0.658 -0.665 -0.656
hedge:rest:negated -0.043 -0.028 -0.03
hedge:title:conditional -1.816 -1.779 -1.798
hedge:title:negated -2.197 -2.198 -2.198
hedge:title:urged -1.697 -1.64 -1.686
l:DPRK-PERSON -0.104 -0.055 -0.089
l:DPRK-PERSON>DPRK-PERSON -0.016
l:DPRK-PERSON>DPRK-state 0.137
l:DPRK-PERSON>FOREIGN-name 0.047
l:DPRK-PERSON>PARTNER -0.06
l:DPRK-PERSON>arms -0.068
l:DPRK-PERSON>break -0.035
l:DPRK-PERSON>host 0.128
l:DPRK-PERSON>locative -0.081
l:DPRK-PERSON>no-domestic -0.027
l:DPRK-PERSON>no-history -0.054
l:DPRK-PERSON>no-threat 0.031
l:DPRK-PERSON>office 0.033
l:DPRK-PERSON>planned 0.022
l:DPRK-PERSON>say 0.022
l:DPRK-PERSON>topic 0.096
l:DPRK-PERSON>topicHead -0.031
l:DPRK-PERSON>urged 0.035
l:DPRK-PERSON>visit 0.021
l:DPRK-PERSON>vow 0.087
l:DPRK-deictic 0.131 0.195 0.131
l:DPRK-deictic>locative 0.033
l:DPRK-deictic>topic 0.024
l:DPRK-leader -0.039 -0.04 -0.032
l:DPRK-leader>DPRK-PERSON -0.023
l:DPRK-north 0.045 0.028 0.038
l:DPRK-north>office 0.077
l:DPRK-north>perform -0.027
l:DPRK-north>ties 0.046
l:DPRK-state -0.214 0.109 -0.056
l:DPRK-state>DPRK-PERSON -0.021
l:DPRK-state>DPRK-state 0.029
l:DPRK-state>FOREIGN-name 0.098
l:DPRK-state>PARTNER 0.036
l:DPRK-state>TALKER-name -0.018
l:DPRK-state>break -0.021
l:DPRK-state>close -0.015
l:DPRK-state>delegation 0.093
l:DPRK-state>discuss -0.017
l:DPRK-state>host 0.045
l:DPRK-state>locative 0.05
l:DPRK-state>negated -0.095
l:DPRK-state>no-crime -0.019
l:DPRK-state>no-defector -0.037
l:DPRK-state>no-domestic -0.074
l:DPRK-state>no-history -0.054
l:DPRK-state>no-opinion -0.022
l:DPRK-state>no-others 0.023
l:DPRK-state>no-threat -0.052
l:DPRK-state>no-weapon -0.112
l:DPRK-state>office -0.061
l:DPRK-state>perform -0.015
l:DPRK-state>planned 0.017
l:DPRK-state>release 0.016
l:DPRK-state>say 0.036
l:DPRK-state>send 0.081
l:DPRK-state>take 0.042
l:DPRK-state>ties -0.031
l:DPRK-state>topic -0.021
l:DPRK-state>topicHead 0.02
l:DPRK-state>trade 0.025
l:DPRK-state>troops -0.042
l:DPRK-state>urged -0.027
l:DPRK-state>visit -0.026
l:DPRK-venue 0.193 0.241 0.244
l:DPRK-venue>DPRK-PERSON 0.038
l:DPRK-venue>topic 0.044
l:DPRK-venue>trade 0.065
l:FOREIGN-city 0.096 0.093 0.076
l:FOREIGN-city>locative 0.158
l:FOREIGN-city>topic -0.057
l:FOREIGN-name 0.186 0.008 -0.081
l:FOREIGN-name>DPRK-PERSON 0.028
l:FOREIGN-name>DPRK-deictic 0.047
l:FOREIGN-name>DPRK-state -0.144
l:FOREIGN-name>FOREIGN-city -0.015
l:FOREIGN-name>FOREIGN-name 0.11
l:FOREIGN-name>FOREIGN-person 0.026
l:FOREIGN-name>PARTNER 0.125
l:FOREIGN-name>TALKER-name -0.029
l:FOREIGN-name>arms 0.03
l:FOREIGN-name>break -0.037
l:FOREIGN-name>congratulate 0.143
l:FOREIGN-name>discuss -0.016
l:FOREIGN-name>host -0.074
l:FOREIGN-name>locative 0.034
l:FOREIGN-name>meet -0.019
l:FOREIGN-name>message -0.015
l:FOREIGN-name>no-crime 0.018
l:FOREIGN-name>no-defector -0.015
l:FOREIGN-name>no-history 0.049
l:FOREIGN-name>no-opinion 0.079
l:FOREIGN-name>no-others 0.042
l:FOREIGN-name>no-threat -0.048
l:FOREIGN-name>no-weapon 0.065
l:FOREIGN-name>office 0.154
l:FOREIGN-name>planned 0.015
l:FOREIGN-name>prisoner 0.045
l:FOREIGN-name>reopen 0.021
l:FOREIGN-name>say 0.156
l:FOREIGN-name>seek 0.051
l:FOREIGN-name>send 0.072
l:FOREIGN-name>take 0.037
l:FOREIGN-name>topic -0.091
l:FOREIGN-name>topicHead -0.036
l:FOREIGN-name>trade 0.034
l:FOREIGN-name>troops -0.017
l:FOREIGN-name>urged -0.082
l:FOREIGN-name>visit -0.021
l:FOREIGN-name>vow -0.028
l:FOREIGN-organisation 0.084 0.118 0.078
l:FOREIGN-person 0.17 0.136 0.123
l:FOREIGN-person>office 0.015
l:PARTNER 0.074 0.015 0.057
l:PARTNER>DPRK-PERSON -0.086
l:PARTNER>DPRK-north 0.051
l:PARTNER>DPRK-state 0.06
l:PARTNER>FOREIGN-name -0.016
l:PARTNER>TALKER-name 0.083
l:PARTNER>arms 0.102
l:PARTNER>congratulate 0.039
l:PARTNER>delegation -0.02
l:PARTNER>meet -0.023
l:PARTNER>say 0.021
l:PARTNER>topic 0.04
l:PARTNER>visit 0.041
l:TALKER-city -0.14 -0.132 -0.109
l:TALKER-city>DPRK-state -0.025
l:TALKER-city>TALKER-name -0.038
l:TALKER-city>locative -0.03
l:TALKER-city>topic -0.06
l:TALKER-city>trade -0.022
l:TALKER-name -0.446 -0.424 -0.404
l:TALKER-name>DPRK-PERSON 0.022
l:TALKER-name>FOREIGN-name -0.064
l:TALKER-name>PARTNER 0.034
l:TALKER-name>TALKER-name -0.144
l:TALKER-name>arms 0.015
l:TALKER-name>break -0.063
l:TALKER-name>delegation -0.07
l:TALKER-name>embassy 0.023
l:TALKER-name>ignored -0.038
l:TALKER-name>locative -0.052
l:TALKER-name>negated -0.067
l:TALKER-name>no-crime -0.022
l:TALKER-name>no-defector 0.018
l:TALKER-name>no-history -0.075
l:TALKER-name>no-opinion -0.062
l:TALKER-name>no-others -0.079
l:TALKER-name>no-threat 0.16
l:TALKER-name>no-weapon -0.021
l:TALKER-name>office -0.059
l:TALKER-name>perform -0.034
l:TALKER-name>planned -0.049
l:TALKER-name>prisoner 0.035
l:TALKER-name>send 0.054
l:TALKER-name>sign -0.024
l:TALKER-name>topic -0.098
l:TALKER-name>topicHead -0.068
l:TALKER-name>trade -0.031
l:TALKER-name>urged -0.015
l:TALKER-name>visit 0.017
l:TALKER-organisation 0.07 0.074 0.052
l:TALKER-organisation>locative -0.049
l:TALKER-organisation>say 0.02
l:TALKER-person -0.243 -0.163 -0.163
l:TALKER-person>break 0.061
l:TALKER-person>locative -0.07
l:TALKER-person>planned -0.03
l:TALKER-person>say -0.044
l:agreement -0.038 -0.107 -0.074
l:agreement>topic -0.034
l:aid 0.088 0.044 0.04
l:aid>locative 0.083
l:arms 0.046 0.032 0.062
l:arms>FOREIGN-name 0.093
l:arms>TALKER-name -0.05
l:arms>arms 0.087
l:arms>break -0.047
l:arms>locative 0.022
l:arms>no-domestic -0.026
l:arms>say 0.053
l:arms>send 0.139
l:break 0.054 0.171 0.09
l:break>FOREIGN-name 0.025
l:break>TALKER-name 0.055
l:break>arms -0.054
l:break>break -0.128
l:break>delegation -0.024
l:break>host 0.081
l:break>locative -0.026
l:break>negated 0.019
l:break>no-defector -0.017
l:break>no-history -0.026
l:break>no-opinion 0.05
l:break>no-threat 0.103
l:break>planned -0.029
l:break>prisoner 0.04
l:break>say -0.044
l:break>send -0.018
l:break>topic 0.07
l:break>topicHead 0.026
l:break>trade 0.022
l:break>visit 0.115
l:break>vow -0.03
l:close 0.098 0.088 0.051
l:conditional -0.07 -0.016 -0.035
l:conditional>topic -0.028
l:congratulate -0.031 -0.067 0.025
l:congratulate>DPRK-PERSON -0.022
l:congratulate>DPRK-state 0.037
l:congratulate>FOREIGN-name 0.107
l:congratulate>locative -0.025
l:congratulate>message 0.017
l:congratulate>office -0.049
l:congratulate>send 0.144
l:congratulate>topic -0.04
l:culture 0.035 0.082 0.026
l:culture>FOREIGN-name -0.035
l:culture>locative -0.015
l:culture>planned -0.017
l:delegation 0.151 0.215 0.108
l:delegation>DPRK-PERSON 0.015
l:delegation>DPRK-state 0.054
l:delegation>FOREIGN-name 0.161
l:delegation>break -0.025
l:delegation>delegation 0.039
l:delegation>locative 0.021
l:delegation>meet -0.07
l:delegation>negated 0.034
l:delegation>no-domestic -0.065
l:delegation>no-history 0.021
l:delegation>no-threat -0.021
l:delegation>office 0.048
l:delegation>planned -0.025
l:delegation>say -0.015
l:delegation>topic -0.016
l:delegation>topicHead 0.019
l:delegation>visit 0.042
l:discuss 0.001 -0.04 -0.016
l:discuss>locative 0.02
l:discuss>perform 0.05
l:discuss>topicHead -0.028
l:embassy 0.126 0.121 0.099
l:expel 0.121 0.075 0.101
l:fight -0.176 -0.146 -0.136
l:fight>locative -0.083
l:fight>topic -0.019
l:greet -0.014 -0.02 -0.013
l:host 0.152 0.28 0.099
l:host>FOREIGN-name -0.065
l:host>TALKER-name -0.018
l:host>locative 0.021
l:host>meet 0.032
l:host>message 0.176
l:ignored -0.186 -0.184 -0.297
l:ignored>DPRK-state -0.036
l:ignored>TALKER-name -0.026
l:ignored>arms -0.028
l:ignored>break 0.021
l:ignored>no-opinion -0.023
l:ignored>say -0.07
l:invite -0.074 -0.08 -0.109
l:invite>PARTNER -0.036
l:invite>TALKER-name -0.019
l:locative -0.054 -0.018 -0.029
l:locative>DPRK-PERSON -0.044
l:locative>DPRK-north -0.02
l:locative>DPRK-venue 0.028
l:locative>FOREIGN-city 0.088
l:locative>FOREIGN-name 0.188
l:locative>FOREIGN-organisation 0.037
l:locative>PARTNER 0.021
l:locative>TALKER-city -0.036
l:locative>TALKER-name -0.079
l:locative>TALKER-organisation 0.039
l:locative>TALKER-person -0.034
l:locative>aid 0.035
l:locative>arms -0.084
l:locative>break 0.084
l:locative>close 0.055
l:locative>congratulate -0.099
l:locative>culture 0.077
l:locative>delegation 0.105
l:locative>fight -0.079
l:locative>ignored 0.058
l:locative>locative 0.049
l:locative>meet -0.049
l:locative>negated -0.054
l:locative>no-crime -0.022
l:locative>no-domestic 0.022
l:locative>no-history 0.054
l:locative>no-opinion -0.047
l:locative>no-others -0.067
l:locative>no-threat -0.113
l:locative>no-weapon -0.068
l:locative>office 0.16
l:locative>perform -0.015
l:locative>planned 0.029
l:locative>prisoner -0.016
l:locative>reopen -0.044
l:locative>seek 0.02
l:locative>sign -0.017
l:locative>take 0.034
l:locative>ties 0.068
l:locative>topic -0.126
l:locative>trade 0.026
l:locative>troops -0.045
l:locative>urged -0.043
l:locative>visit 0.049
l:locative>vow -0.023
l:meet 0.1 0.101 -0.039
l:meet>DPRK-PERSON 0.05
l:meet>DPRK-state 0.066
l:meet>FOREIGN-name -0.042
l:meet>congratulate -0.037
l:meet>delegation 0.025
l:meet>locative 0.025
l:meet>meet 0.098
l:meet>negated -0.025
l:meet>no-history -0.021
l:meet>no-others -0.077
l:meet>office 0.048
l:meet>planned -0.076
l:meet>reopen 0.031
l:meet>say -0.023
l:meet>topic -0.036
l:meet>urged -0.019
l:message 0.336 0.492 0.34
l:message>DPRK-state -0.044
l:message>congratulate 0.071
l:message>locative 0.202
l:message>message 0.018
l:negated -0.236 -0.233 -0.214
l:negated>DPRK-state -0.034
l:negated>FOREIGN-name 0.025
l:negated>TALKER-name -0.026
l:negated>break -0.027
l:negated>locative -0.116
l:negated>no-opinion -0.04
l:negated>no-others -0.025
l:negated>planned -0.019
l:negated>say -0.062
l:negated>topic -0.018
l:negated>urged 0.081
l:no-crime -0.11 -0.082 -0.09
l:no-crime>DPRK-state -0.018
l:no-crime>break -0.02
l:no-crime>delegation -0.022
l:no-crime>locative -0.033
l:no-crime>no-crime -0.074
l:no-crime>say -0.025
l:no-defector 0.025 0.084 0.022
l:no-defector>DPRK-state -0.033
l:no-defector>TALKER-name -0.034
l:no-defector>break 0.028
l:no-defector>locative 0.021
l:no-defector>negated -0.034
l:no-defector>say 0.042
l:no-domestic 0.084 -0.041 -0.027
l:no-domestic>DPRK-PERSON -0.036
l:no-domestic>DPRK-state -0.159
l:no-domestic>FOREIGN-name 0.04
l:no-domestic>TALKER-name 0.053
l:no-domestic>break 0.023
l:no-domestic>locative 0.04
l:no-domestic>no-domestic -0.016
l:no-domestic>no-history -0.021
l:no-domestic>no-weapon -0.025
l:no-domestic>office -0.017
l:no-domestic>perform -0.02
l:no-domestic>say 0.052
l:no-domestic>send -0.029
l:no-domestic>troops 0.033
l:no-domestic>visit -0.023
l:no-history -0.103 -0.151 -0.114
l:no-history>DPRK-PERSON 0.053
l:no-history>FOREIGN-name 0.071
l:no-history>PARTNER -0.031
l:no-history>TALKER-name -0.065
l:no-history>congratulate 0.058
l:no-history>delegation 0.039
l:no-history>locative -0.076
l:no-history>no-domestic -0.03
l:no-history>no-history -0.03
l:no-history>no-others -0.023
l:no-history>office -0.105
l:no-history>say -0.037
l:no-history>topicHead 0.058
l:no-history>urged 0.017
l:no-history>visit -0.039
l:no-match -0.015 0.027 0.005
l:no-opinion -0.156 -0.17 -0.145
l:no-opinion>FOREIGN-name 0.023
l:no-opinion>PARTNER -0.055
l:no-opinion>TALKER-name -0.032
l:no-opinion>break 0.05
l:no-opinion>host -0.015
l:no-opinion>locative 0.081
l:no-opinion>no-opinion -0.027
l:no-opinion>no-others -0.021
l:no-opinion>office -0.044
l:no-opinion>perform -0.032
l:no-opinion>say 0.081
l:no-opinion>topic -0.046
l:no-others -0.154 -0.119 -0.088
l:no-others>DPRK-north -0.021
l:no-others>DPRK-state -0.039
l:no-others>FOREIGN-name 0.125
l:no-others>TALKER-name 0.022
l:no-others>delegation -0.016
l:no-others>locative -0.08
l:no-others>meet -0.051
l:no-others>no-history -0.035
l:no-others>no-opinion -0.017
l:no-others>no-others -0.056
l:no-others>no-threat 0.042
l:no-others>perform -0.034
l:no-others>send 0.017
l:no-others>topic -0.028
l:no-others>topicHead -0.034
l:no-others>urged -0.017
l:no-threat -0.196 -0.23 -0.152
l:no-threat>DPRK-state 0.053
l:no-threat>FOREIGN-name 0.02
l:no-threat>TALKER-name -0.054
l:no-threat>TALKER-person -0.039
l:no-threat>break 0.055
l:no-threat>locative -0.059
l:no-threat>negated -0.029
l:no-threat>no-opinion 0.029
l:no-threat>no-others 0.038
l:no-threat>no-threat 0.024
l:no-threat>topic -0.097
l:no-threat>trade 0.036
l:no-threat>urged -0.02
l:no-weapon -0.276 -0.209 -0.206
l:no-weapon>DPRK-state -0.037
l:no-weapon>TALKER-name -0.015
l:no-weapon>break -0.021
l:no-weapon>locative 0.022
l:no-weapon>no-domestic -0.023
l:no-weapon>no-weapon -0.062
l:no-weapon>perform -0.016
l:no-weapon>say -0.025
l:no-weapon>topic -0.024
l:no-weapon>topicHead -0.02
l:no-weapon>urged -0.017
l:no-weapon>visit -0.023
l:office -0.122 -0.007 -0.052
l:office>DPRK-PERSON -0.044
l:office>DPRK-deictic 0.045
l:office>DPRK-state 0.056
l:office>FOREIGN-name 0.07
l:office>FOREIGN-person 0.02
l:office>PARTNER 0.041
l:office>TALKER-name -0.016
l:office>TALKER-person -0.18
l:office>break 0.016
l:office>no-history 0.113
l:office>say -0.083
l:office>topic 0.108
l:office>topicHead -0.053
l:office>visit 0.053
l:perform 0.072 0.187 0.014
l:perform>DPRK-state 0.047
l:perform>FOREIGN-name 0.061
l:perform>TALKER-name -0.021
l:perform>locative 0.113
l:perform>perform -0.019
l:perform>say -0.024
l:perform>send -0.023
l:perform>ties 0.027
l:perform>urged -0.025
l:planned 0.008 0.029 -0.042
l:planned>DPRK-state -0.027
l:planned>FOREIGN-name -0.053
l:planned>break 0.061
l:planned>delegation -0.025
l:planned>locative 0.047
l:planned>meet 0.104
l:planned>negated -0.039
l:planned>no-domestic -0.029
l:planned>no-opinion 0.024
l:planned>no-others 0.019
l:planned>no-weapon -0.016
l:planned>perform 0.039
l:planned>planned -0.015
l:planned>say -0.042
l:planned>topic -0.074
l:planned>urged 0.059
l:planned>visit -0.036
l:prisoner 0.156 0.12 0.105
l:prisoner>break 0.021
l:prisoner>locative -0.017
l:release -0.013 -0.074 -0.048
l:release>DPRK-state 0.017
l:release>locative -0.035
l:release>no-threat -0.03
l:reopen 0.017 -0.056 -0.013
l:reopen>DPRK-state -0.029
l:reopen>locative -0.091
l:reopen>negated -0.016
l:reopen>no-opinion -0.023
l:reopen>no-weapon -0.015
l:reopen>trade 0.069
l:say 0.016 -0.038 -0.061
l:say>DPRK-north 0.04
l:say>DPRK-state -0.041
l:say>FOREIGN-name 0.05
l:say>PARTNER -0.032
l:say>TALKER-name -0.082
l:say>break 0.041
l:say>conditional 0.036
l:say>delegation -0.058
l:say>host 0.031
l:say>locative 0.081
l:say>meet 0.028
l:say>negated -0.018
l:say>no-defector -0.019
l:say>no-history -0.039
l:say>no-others -0.037
l:say>no-threat -0.02
l:say>no-weapon -0.036
l:say>office 0.057
l:say>perform 0.053
l:say>say 0.051
l:say>send -0.028
l:say>take -0.018
l:say>ties 0.034
l:say>topic -0.052
l:say>urged 0.05
l:say>visit -0.023
l:seek -0.022 -0.022 -0.016
l:seek>arms 0.086
l:seek>locative 0.074
l:send 0.012 0.067 0.024
l:send>DPRK-PERSON -0.128
l:send>FOREIGN-name 0.074
l:send>PARTNER 0.11
l:send>TALKER-name -0.019
l:send>arms 0.049
l:send>break -0.017
l:send>congratulate 0.037
l:send>delegation 0.051
l:send>message 0.179
l:send>no-crime -0.031
l:send>no-domestic -0.031
l:send>no-history -0.015
l:send>no-opinion 0.038
l:send>no-others 0.036
l:send>perform 0.024
l:send>reopen 0.023
l:send>send -0.044
l:send>ties 0.052
l:send>trade -0.018
l:send>urged 0.029
l:sign -0.006 0.039 0.006
l:take 0.119 0.095 0.129
l:take>TALKER-name 0.056
l:take>arms 0.045
l:take>locative -0.035
l:take>say -0.031
l:take>urged 0.057
l:ties 0.127 0.172 0.113
l:ties>FOREIGN-name -0.086
l:ties>TALKER-name -0.017
l:ties>locative 0.039
l:ties>perform 0.022
l:ties>say 0.04
l:topic -0.251 -0.077 -0.132
l:topic>DPRK-state -0.107
l:topic>FOREIGN-name -0.088
l:topic>break -0.033
l:topic>delegation -0.019
l:topic>ignored -0.046
l:topic>locative -0.169
l:topic>no-domestic 0.04
l:topic>no-history -0.047
l:topic>no-others -0.035
l:topic>no-threat -0.023
l:topic>no-weapon -0.026
l:topic>office -0.058
l:topic>perform 0.025
l:topic>planned 0.069
l:topic>say -0.036
l:topic>topic -0.08
l:topic>topicHead -0.029
l:topic>urged -0.034
l:topic>visit 0.027
l:topicHead -0.137 -0.084 -0.097
l:topicHead>DPRK-PERSON -0.032
l:topicHead>DPRK-state -0.061
l:topicHead>FOREIGN-name 0.06
l:topicHead>TALKER-name -0.058
l:topicHead>arms 0.069
l:topicHead>break 0.021
l:topicHead>delegation -0.041
l:topicHead>locative -0.04
l:topicHead>meet -0.03
l:topicHead>no-domestic 0.043
l:topicHead>no-opinion -0.07
l:topicHead>no-threat -0.017
l:topicHead>no-weapon -0.022
l:topicHead>planned 0.051
l:topicHead>send 0.018
l:topicHead>topic -0.03
l:topicHead>urged -0.045
l:trade 0.117 0.025 0.082
l:trade>FOREIGN-name -0.06
l:trade>locative -0.06
l:trade>no-domestic 0.016
l:trade>no-weapon -0.017
l:trade>planned -0.027
l:trade>say 0.061
l:trade>send 0.051
l:trade>trade 0.02
l:trade>visit -0.025
l:troops -0.228 -0.193 -0.179
l:troops>FOREIGN-name -0.075
l:troops>TALKER-name -0.029
l:troops>fight -0.029
l:troops>no-weapon -0.022
l:troops>say -0.02
l:urged -0.234 -0.192 -0.201
l:urged>DPRK-state -0.072
l:urged>FOREIGN-name 0.036
l:urged>locative -0.077
l:urged>negated -0.021
l:urged>no-others -0.023
l:urged>planned -0.023
l:urged>say -0.021
l:urged>send -0.038
l:urged>topicHead -0.021
l:urged>urged -0.028
l:urged>visit -0.017
l:visit 0.04 0.051 -0.01
l:visit>DPRK-PERSON 0.034
l:visit>DPRK-state 0.076
l:visit>DPRK-venue 0.031
l:visit>FOREIGN-name -0.017
l:visit>PARTNER -0.053
l:visit>TALKER-name -0.061
l:visit>arms -0.019
l:visit>locative -0.086
l:visit>no-defector -0.067
l:visit>no-others 0.02
l:visit>no-weapon -0.023
l:visit>planned 0.033
l:visit>topic 0.083
l:visit>urged -0.016
l:vow 0.226 0.129 0.191
l:vow>FOREIGN-name 0.081
l:vow>locative 0.049
l=a -0.065
l=about -0.065
l=accordi 0.091
l=affairs -0.056
l=after -0.089
l=agreed 0.016
l=ahead_o 0.029
l=airspac 0.037
l=allianc 0.051
l=allies -0.034
l=ambassa 0.016
l=amid -0.037
l=amunicj -0.018
l=analyst 0.101
l=anivers 0.119
l=announc 0.052
l=arms 0.034
l=arrived 0.016
l=artille 0.036
l=artyler -0.054
l=as -0.024
l=as_rega -0.028
l=assista 0.066
l=at 0.052
l=back 0.031
l=ballist -0.029
l=before 0.117
l=believe -0.026
l=birthda -0.03
l=bolster 0.03
l=bombers 0.039
l=border -0.086
l=broni -0.023
l=but -0.06
l=capital 0.017
l=celebra -0.043
l=chairma 0.054
l=citizen 0.027
l=claim 0.016
l=claims 0.022
l=close 0.035
l=commemo 0.06
l=communi 0.05
l=concern 0.041
l=condemn 0.035
l=conjunt 0.035
l=constru 0.018
l=coopera 0.129
l=could -0.093
l=covid 0.108
l=credent 0.023
l=crisis -0.016
l=critici -0.036
l=crossin -0.032
l=custody -0.016
l=daughte -0.04
l=de_visi 0.069
l=declara -0.091
l=deepeni 0.017
l=defecto -0.019
l=defense 0.025
l=delegac 0.046
l=delegat 0.198
l=demand -0.017
l=demilit -0.033
l=demise_ -0.048
l=deploye -0.046
l=despite 0.049
l=detaine -0.04
l=diploma 0.017
l=directo 0.077
l=dirigen -0.108
l=dirigie 0.038
l=dmz -0.019
l=dostarc -0.017
l=drones 0.032
l=economy -0.049
l=embajad 0.049
l=embassy 0.041
l=en 0.031
l=end 0.019
l=enviara 0.029
l=expecte 0.056
l=factory 0.048
l=felicit 0.023
l=fight -0.021
l=fightin -0.018
l=film 0.023
l=fired -0.02
l=flight 0.033
l=for -0.07
l=forces -0.053
l=former -0.092
l=friends 0.047
l=from 0.117
l=fuel -0.016
l=general -0.125
l=get -0.027
l=gift -0.034
l=group -0.109
l=had_a_f 0.025
l=had_a_t 0.043
l=histori -0.051
l=history 0.045
l=homepag -0.016
l=how 0.042
l=in -0.047
l=inspect 0.017
l=intelli 0.016
l=intervi -0.019
l=into -0.073
l=issue 0.015
l=issues -0.016
l=japan_a -0.024
l=joint_d -0.031
l=juche_i 0.082
l=killed_ -0.038
l=king 0.024
l=korean_ 0.088
l=labor -0.015
l=laid 0.016
l=launche -0.045
l=lazarus -0.018
l=leader 0.071
l=letter -0.023
l=like -0.022
l=marked -0.016
l=may 0.037
l=media -0.026
l=meet 0.015
l=meeting -0.043
l=mensaje 0.07
l=message 0.165
l=met 0.065
l=militar 0.121
l=ministe -0.125
l=ministr 0.093
l=missile -0.084
l=mission 0.033
l=na -0.015
l=nato -0.023
l=near -0.06
l=negotia -0.018
l=newspap -0.06
l=no -0.064
l=nuklear -0.032
l=officia 0.03
l=on -0.116
l=one_day -0.026
l=opened -0.024
l=opening 0.051
l=outside 0.031
l=over 0.033
l=paid 0.033
l=paper -0.017
l=parade 0.088
l=partici 0.024
l=peninsu 0.018
l=perform 0.027
l=planned 0.02
l=plans_t 0.048
l=pledged 0.043
l=pociski -0.032
l=pociskó 0.036
l=podała 0.029
l=policy -0.038
l=possibl 0.034
l=powiedz 0.017
l=premier -0.056
l=present 0.068
l=prime_m -0.047
l=private 0.058
l=promise 0.025
l=provide -0.025
l=provoca 0.028
l=przeciw -0.049
l=przekaz -0.057
l=puppet 0.066
l=railway -0.024
l=rakieto -0.018
l=receive 0.085
l=recepti 0.036
l=recibio 0.081
l=release -0.138
l=remains -0.019
l=report -0.037
l=reporte -0.053
l=respons -0.046
l=returne -0.028
l=said -0.077
l=say 0.043
l=says 0.024
l=secreta 0.095
l=seeking -0.039
l=seeks 0.024
l=seminar -0.016
l=sending 0.029
l=sent 0.097
l=shells 0.056
l=should -0.032
l=showed 0.017
l=showing -0.021
l=shows -0.024
l=sign 0.033
l=since -0.054
l=situati -0.029
l=sobre 0.046
l=soldier -0.144
l=solidar 0.02
l=south_k -0.017
l=spokesm 0.061
l=spotkan -0.08
l=state_m 0.045
l=stateme -0.111
l=strengt -0.029
l=student -0.029
l=study_o -0.055
l=summit -0.016
l=support -0.037
l=talks 0.019
l=tension 0.02
l=than 0.057
l=that -0.081
l=ties 0.035
l=to -0.148
l=told 0.038
l=tourist -0.036
l=toward -0.015
l=towards 0.024
l=trade -0.038
l=trainin 0.034
l=transfe 0.072
l=trilate -0.046
l=troops -0.018
l=ukraine 0.057
l=urged -0.028
l=us_and_ -0.017
l=via -0.03
l=vice-ch 0.029
l=vice_pr -0.079
l=visit -0.057
l=visita 0.021
l=visited -0.072
l=visitin 0.091
l=visits 0.031
l=vowed 0.03
l=w 0.063
l=war_in 0.023
l=warned -0.029
l=warns 0.08
l=watch -0.02
l=we 0.022
l=what 0.02
l=when 0.081
l=where 0.024
l=whether -0.019
l=while 0.047
l=who -0.047
l=will -0.103
l=without -0.055
l=wojskow 0.043
l=would 0.091
l=would_b -0.059
l=wystrze -0.025
l=ćwiczen -0.018
l=不 -0.021
l=举行会 -0.04
l=代表团 -0.015
l=会见 -0.078
l=共同 -0.031
l=周年 -0.029
l=声明 -0.031
l=将 0.029
l=局势 -0.022
l=工业园 0.064
l=应 0.025
l=总理 -0.033
l=朝鲜半岛 -0.043
l=纪念 -0.031
l=表示 0.04
l=通电话 -0.018
lead+:AID:close 0.02 0.022 0.032
lead+:AID:tight 0.011 0.011 0.016
lead+:CONSULT:close 0.044 0.046 0.038
lead+:CONSULT:dprk-place 0.171 0.172 0.136
lead+:CONSULT:loose 0.062 0.088 0.053
lead+:CONSULT:planned 0.064 0.061 0.05
lead+:CONSULT:tight 0.159 0.082 0.123
lead+:COOPERATE:close -0.108 -0.074 -0.078
lead+:COOPERATE:loose -0.041 -0.005 -0.035
lead+:COOPERATE:planned 0.022 0.014 0.014
lead+:COOPERATE:tight -0.015 0.037 0.078
lead+:RELEASE:close 0.017 0.022 0.032
lead+:RELEASE:loose -0.016 -0.023 -0.017
lead+:SUPPORT:close 0.065 0.049 0.042
lead+:SUPPORT:dprk-place -0.028 -0.018 -0.03
lead+:SUPPORT:loose 0.201 0.166 0.167
lead+:SUPPORT:tight 0.052 0.068 0.055
lead+:arms:both-before 0.018 0.009 0.004
lead+:arms:both-behind -0.085 -0.055 -0.051
lead+:arms:dprk-foreign -0.1 -0.078 -0.075
lead+:arms:foreign-dprk -0.008 0.004 0.017
lead+:both-before:CHN 0.069 0.088 0.051
lead+:both-before:JPN -0.047 -0.047 -0.051
lead+:both-before:KOR -0.086 -0.064 -0.085
lead+:both-before:RUS 0.22 0.146 0.183
lead+:both-before:RUS-person -0.11 -0.074 -0.074
lead+:both-before:USA 0.063 0.04 0.015
lead+:both-behind:CHN 0.071 0.071 0.059
lead+:both-behind:KOR -0.034 -0.025 -0.034
lead+:both-behind:RUS 0.055 0.084 0.055
lead+:both-behind:RUS-person 0.077 0.052 0.052
lead+:both-behind:USA -0.05 -0.031 -0.032
lead+:both-behind:USA-person -0.072 -0.048 -0.048
lead+:both-behind:other -0.044 -0.039 -0.02
lead+:congratulate+0 0.042 0.048 0.075
lead+:congratulate:dprk-foreign 0.031 0.041 0.031
lead+:congratulate:foreign-dprk 0.048 0.06 0.082
lead+:delegation:both-before 0.099 0.097 0.111
lead+:delegation:both-behind -0.067 -0.043 -0.044
lead+:delegation:dprk-foreign -0.004 0.004 0.025
lead+:delegation:foreign-dprk 0.026 -0.032 -0.018
lead+:discuss+0 -0.026 -0.027 -0.021
lead+:discuss:both-before 0.023 0.025 0.019
lead+:dprk-foreign:CHN 0.06 0.026 0.045
lead+:dprk-foreign:KOR -0.148 -0.094 -0.063
lead+:dprk-foreign:RUS 0.114 0.058 0.11
lead+:dprk-foreign:RUS-person 0.042 0.029 0.028
lead+:dprk-foreign:USA 0.017 0.009 0.011
lead+:dprk-foreign:other 0.163 0.209 0.189
lead+:fight+0 -0.058 -0.052 -0.051
lead+:fight:both-before -0.032 -0.032 -0.029
lead+:foreign-dprk:CHN 0.035 0.024 0.003
lead+:foreign-dprk:KOR -0.1 -0.103 -0.089
lead+:foreign-dprk:RUS 0.067 0.067 0.087
lead+:foreign-dprk:RUS-person 0.033 0.026 0.024
lead+:foreign-dprk:USA -0.084 -0.078 -0.067
lead+:foreign-dprk:XXX 0.009 0.001 0.021
lead+:foreign-dprk:other -0.038 -0.042 -0.03
lead+:host+0 0.051 0.084 0.059
lead+:host+message 0.015 0.021 0.015
lead+:host:dprk-foreign 0.026 0.033 0.024
lead+:invite:dprk-foreign 0.027 0.016 0.014
lead+:meet+0 0.05 0.046 -0.008
lead+:meet:both-before -0.026 -0.014 -0.049
lead+:meet:both-behind -0.063 -0.062 -0.056
lead+:meet:dprk-foreign 0.086 0.067 0.064
lead+:meet:foreign-dprk 0.048 0.05 0.024
lead+:message:dprk-foreign 0.101 0.144 0.099
lead+:message:foreign-dprk -0.003 0.018 0.005
lead+:perform+0 -0.041 -0.032 -0.047
lead+:perform+trade 0.054 0.064 0.049
lead+:perform:both-before 0.032 0.041 -0.001
lead+:perform:both-behind -0.026 -0.019 -0.023
lead+:perform:dprk-foreign 0.039 0.037 0.053
lead+:perform:foreign-dprk -0.051 -0.063 -0.048
lead+:release+0 -0.066 -0.066 -0.038
lead+:release:both-before 0.066 0.054 0.07
lead+:send+arms 0.053 0.047 0.065
lead+:send+delegation -0.056 -0.076 -0.058
lead+:send+message 0.105 0.125 0.109
lead+:send:both-before 0.034 0.047 0.04
lead+:send:both-behind -0.028 -0.042 -0.037
lead+:send:dprk-foreign 0.021 0.052 0.055
lead+:send:foreign-dprk 0.068 0.046 0.084
lead+:theme+agreement -0.095 -0.126 -0.102
lead+:theme+aid -0.024 -0.02 -0.026
lead+:theme+arms -0.127 -0.087 -0.069
lead+:theme+culture 0.056 0.077 0.058
lead+:theme+delegation 0.088 0.076 0.108
lead+:theme+message 0.074 0.133 0.078
lead+:theme+trade -0.087 -0.04 -0.018
lead+:theme+troops -0.143 -0.104 -0.104
lead+:trade:both-before -0.052 -0.034 -0.033
lead+:trade:dprk-foreign 0.071 0.071 0.089
lead+:trade:foreign-dprk -0.1 -0.066 -0.067
lead+:troops:dprk-foreign -0.073 -0.05 -0.052
lead+:visit+0 0.328 0.265 0.251
lead+:visit:both-before 0.058 0.049 0.027
lead+:visit:both-behind 0.123 0.123 0.094
lead+:visit:dprk-foreign 0.085 0.015 0.076
lead+:visit:foreign-dprk 0.08 0.09 0.061
lead+:vow+0 0.205 0.127 0.137
lead+:vow:both-before 0.107 0.074 0.079
lead+:vow:both-behind 0.019 0.035 0.02
lead+:vow:dprk-foreign 0.117 0.079 0.079
lead:AID:close 0.001 -0.008 -0.02
lead:AID:tight -0.011 -0.005 -0.022
lead:CONSULT:close 0.066 0.009 0.035
lead:CONSULT:dprk-place 0.065 0.108 0.055
lead:CONSULT:loose -0.087 -0.05 -0.049
lead:CONSULT:tight 0.032 0.023 -0.001
lead:COOPERATE:close -0.094 -0.043 -0.047
lead:COOPERATE:dprk-place -0.04 0.001 -0.016
lead:COOPERATE:loose -0.033 0.027 -0.013
lead:COOPERATE:planned 0.049 0.031 0.032
lead:COOPERATE:tight 0.017 0.041 0.111
lead:RELEASE:close 0.035 -0.005 0.015
lead:RELEASE:loose -0.024 -0.018 -0.018
lead:RELEASE:tight 0.027 0.017 0.017
lead:SUPPORT:close -0.045 -0.029 -0.03
lead:SUPPORT:dprk-place -0.031 -0.025 -0.023
lead:SUPPORT:loose 0.105 0.104 0.077
lead:agreement:both-before 0.055 0.021 0.03
lead:arms:both-before 0.021 0.013 0.012
lead:arms:dprk-foreign -0.087 -0.059 -0.059
lead:arms:foreign-dprk 0.025 0.016 0.015
lead:both-before:CHN 0.053 0.088 0.06
lead:both-before:JPN -0.057 -0.058 -0.06
lead:both-before:KOR -0.064 -0.051 -0.024
lead:both-before:RUS 0.215 0.133 0.141
lead:both-before:USA -0.184 -0.127 -0.136
lead:both-before:other 0.016 0.032 0.006
lead:both-behind:CHN 0.018 0.026 0.038
lead:both-behind:KOR -0.02 -0.018 -0.024
lead:both-behind:RUS -0.059 -0.014 -0.006
lead:both-behind:USA -0.038 -0.017 -0.023
lead:both-behind:other 0.001 0.037 0.015
lead:congratulate+0 -0.012 -0.045 0.004
lead:congratulate:foreign-dprk -0.036 -0.065 -0.037
lead:delegation:both-before 0.034 0.034 0.048
lead:delegation:both-behind -0.015 0.007 -0.009
lead:delegation:foreign-dprk 0.058 0.033 0.058
lead:discuss+0 0.023 0.015 0.015
lead:discuss:both-before 0.037 0.024 0.025
lead:discuss:foreign-dprk -0.046 -0.031 -0.031
lead:dprk-foreign:CHN 0.012 -0.029 -0.016
lead:dprk-foreign:JPN -0.024 -0.026 -0.024
lead:dprk-foreign:KOR -0.136 -0.063 -0.046
lead:dprk-foreign:RUS 0.356 0.244 0.251
lead:dprk-foreign:RUS-person 0.123 0.083 0.083
lead:dprk-foreign:USA -0.134 -0.122 -0.121
lead:dprk-foreign:USA-person 0.044 0.034 0.031
lead:dprk-foreign:other 0.015 0.017 0.002
lead:dprk-head -0.182 -0.121 -0.123
lead:dprk-place 0.184 0.34 0.181
lead:dprk-source 0.099 0.122 0.098
lead:dprk-topic -0.112 -0.088 -0.08
lead:fight+0 -0.086 -0.07 -0.07
lead:first:CHN -0.061 0.073 -0.117
lead:first:JPN -0.076 -0.075 -0.064
lead:first:KOR -0.195 -0.164 -0.171
lead:first:KOR-person -0.056 -0.042 -0.039
lead:first:RUS 0.342 0.228 0.278
lead:first:RUS-person 0.15 0.101 0.101
lead:first:UN 0.05 0.071 0.038
lead:first:USA -0.272 -0.262 -0.249
lead:first:USA-person -0.159 -0.107 -0.107
lead:first:XXX -0.074 -0.028 -0.047
lead:first:dprk-leader -0.017 -0.025 -0.017
lead:first:dprk-north -0.082 -0.08 -0.079
lead:first:dprk-person 0.161 0.182 0.12
lead:first:dprk-state -0.085 0.007 -0.101
lead:first:dprk-venue 0.031 0.037 0.041
lead:first:none -0.096 -0.124 -0.108
lead:first:other -0.067 -0.165 -0.03
lead:foreign-dprk:CHN 0.099 0.123 0.116
lead:foreign-dprk:KOR -0.076 -0.042 -0.053
lead:foreign-dprk:RUS 0.065 0.044 0.039
lead:foreign-dprk:RUS-person 0.044 0.033 0.031
lead:foreign-dprk:UN 0.022 0.001 0.005
lead:foreign-dprk:USA -0.091 -0.098 -0.078
lead:foreign-dprk:USA-person -0.017 -0.011 -0.011
lead:foreign-dprk:XXX -0.08 -0.075 -0.062
lead:foreign-dprk:other -0.01 -0.036 0.01
lead:foreign-head 0.074 0.049 0.022
lead:foreign-place 0.217 0.105 0.1
lead:foreign-source 0.395 0.315 0.325
lead:foreign-topic -0.13 -0.099 -0.092
lead:host+0 0.057 0.044 0.045
lead:host+message 0.025 0.037 0.025
lead:host:both-behind -0.035 -0.023 -0.023
lead:host:dprk-foreign 0.09 0.079 0.069
lead:host:foreign-dprk 0.023 0.021 0.021
lead:invite+0 -0.027 -0.029 -0.049
lead:meet+0 -0.066 -0.069 -0.08
lead:meet:both-before -0.083 -0.056 -0.077
lead:meet:both-behind -0.163 -0.127 -0.117
lead:meet:dprk-foreign 0.107 0.046 0.049
lead:meet:foreign-dprk 0.074 0.067 0.065
lead:perform+0 -0.029 -0.008 -0.02
lead:perform+trade -0.028 -0.003 -0.013
lead:perform:both-before -0.011 -0.005 -0.019
lead:perform:both-behind 0.014 0.036 0.017
lead:perform:dprk-foreign -0.064 -0.036 -0.042
lead:perform:foreign-dprk -0.018 -0.024 -0.013
lead:release+0 -0.061 -0.074 -0.055
lead:release+prisoner 0.052 0.037 0.039
lead:release:foreign-dprk 0.016 -0.02 -0.002
lead:reopen+trade 0.092 0.062 0.062
lead:reopen:dprk-foreign 0.076 0.052 0.052
lead:said:dprk:before 0.086 0.065 0.079
lead:said:dprk:behind -0.026 0.009 0.012
lead:said:dprk:none 0.003 0.089 0.038
lead:said:party:before -0.052 -0.032 -0.047
lead:said:party:behind 0.105 0.026 0.056
lead:said:third:before -0.057 -0.08 -0.079
lead:said:third:behind 0.071 0.036 0.024
lead:said:third:none -0.136 -0.167 -0.145
lead:said:unknown:before -0.158 -0.125 -0.095
lead:said:unknown:none 0.028 -0.018 -0.002
lead:send+aid -0.053 -0.052 -0.076
lead:send+arms 0.192 0.153 0.188
lead:send+delegation -0.089 -0.11 -0.08
lead:send+message 0.056 0.119 0.058
lead:send+trade -0.099 -0.067 -0.067
lead:send+troops -0.005 0.008 0.03
lead:send:both-before -0.016 -0.014 -0.023
lead:send:both-behind -0.001 0.005 0.027
lead:send:dprk-foreign 0.063 0.109 0.069
lead:send:foreign-dprk -0.043 -0.049 -0.02
lead:source -0.07 -0.04 -0.022
lead:theme+agreement 0.035 -0.006 0.011
lead:theme+arms -0.083 -0.058 -0.061
lead:theme+culture 0.096 0.124 0.116
lead:theme+delegation 0.082 0.082 0.094
lead:theme+message -0.034 -0.029 -0.026
lead:theme+trade -0.062 -0.039 -0.026
lead:theme+troops -0.097 -0.072 -0.077
lead:trade:both-before -0.026 -0.02 -0.025
lead:trade:both-behind -0.028 -0.027 -0.022
lead:trade:dprk-foreign 0.06 0.054 0.067
lead:trade:foreign-dprk -0.068 -0.046 -0.046
lead:unframed:congratulate 0.062 0.076 0.081
lead:unframed:fight -0.054 -0.05 -0.044
lead:unframed:host 0.022 0.087 -0.017
lead:unframed:invite -0.018 -0.018 -0.02
lead:unframed:meet -0.138 -0.081 -0.137
lead:unframed:none -0.362 -0.355 -0.389
lead:unframed:perform 0.066 0.115 0.059
lead:unframed:release -0.04 -0.028 -0.029
lead:unframed:reopen 0.047 0.038 0.034
lead:unframed:send -0.051 -0.03 -0.041
lead:unframed:take 0.04 0.026 0.026
lead:unframed:theme 0 -0.011 -0.027
lead:unframed:visit -0.119 -0.099 -0.12
lead:visit+0 0.05 0.062 0.051
lead:visit:both-before 0.04 0.067 0.065
lead:visit:both-behind 0.021 0.018 0.008
lead:visit:dprk-foreign -0.068 -0.121 -0.063
lead:visit:foreign-dprk 0.057 0.098 0.041
lead:vow+0 0.043 0.037 0.029
lead:vow:both-before 0.017 0.023 0.013
lead:vow:dprk-foreign 0.071 0.048 0.048
lead:vow:foreign-dprk -0.088 -0.076 -0.066
l~0 -0.286
l~a -0.243
l~abroad 0.033
l~aby -0.025
l~access -0.016
l~act -0.015
l~action -0.023
l~activi -0.043
l~addres -0.017
l~advanc -0.074
l~ae -0.024
l~africa 0.051
l~again -0.044
l~agencj -0.026
l~agricu -0.027
l~ai -0.032
l~all 0.088
l~along -0.022
l~also 0.096
l~an -0.31
l~and -0.025
l~announ 0.054
l~anothe 0.054
l~anti -0.018
l~appare -0.015
l~appear 0.074
l~april 0.029
l~are -0.099
l~area -0.025
l~armed -0.027
l~army 0.084
l~arsena -0.044
l~art 0.041
l~articl -0.029
l~asambl 0.016
l~asia -0.016
l~asocia 0.057
l~assemb 0.035
l~atomic -0.022
l~attack -0.04
l~attemp -0.059
l~august -0.04
l~author -0.044
l~away -0.051
l~battle 0.032
l~be 0.019
l~become -0.038
l~been -0.06
l~behind 0.051
l~believ -0.047
l~betwee -0.056
l~bezpie -0.073
l~bigges -0.032
l~bilate 0.024
l~billio 0.019
l~both -0.044
l~broadc 0.016
l~brough -0.033
l~build 0.045
l~buildi -0.041
l~busine -0.046
l~by 0.13
l~c -0.029
l~called -0.025
l~came -0.05
l~campai -0.038
l~can 0.05
l~capita 0.041
l~carrie 0.033
l~cbs -0.036
l~centra 0.138
l~centur 0.031
l~ceremo 0.12
l~challe -0.021
l~childr -0.046
l~chol 0.119
l~christ 0.031
l~class -0.04
l~closer -0.041
l~cnn -0.028
l~comand -0.044
l~combin -0.049
l~comisi 0.036
l~comite -0.075
l~comman -0.041
l~commis 0.064
l~commit 0.021
l~como -0.023
l~comple -0.037
l~comrad 0.054
l~con 0.048
l~conduc 0.021
l~confer -0.022
l~confli -0.02
l~congre 0.127
l~consej 0.131
l~contin -0.074
l~contri 0.016
l~corea 0.031
l~counci 0.076
l~counte -0.02
l~countr 0.051
l~covera 0.047
l~cultur 0.057
l~czwart 0.018
l~daily -0.017
l~danger -0.061
l~day 0.074
l~days 0.027
l~death -0.081
l~dec -0.03
l~decade 0.051
l~declar 0.033
l~deep -0.05
l~defenc -0.056
l~defend -0.023
l~defens -0.115
l~del 0.072
l~democr 0.032
l~demons 0.069
l~depart 0.071
l~deputy 0.018
l~descri -0.017
l~design 0.036
l~detect -0.019
l~develo -0.063
l~dictat -0.025
l~diplom 0.049
l~direct 0.029
l~disput -0.017
l~distri -0.038
l~dmitri 0.04
l~do -0.027
l~docume -0.024
l~dollar -0.016
l~dong -0.022
l~down -0.02
l~drill -0.033
l~drills 0.036
l~due 0.088
l~during -0.07
l~dyktat -0.022
l~early 0.019
l~east 0.037
l~easter 0.027
l~edt 0.04
l~effort -0.153
l~ejerci -0.05
l~el 0.113
l~emerge -0.02
l~ended 0.053
l~engage -0.017
l~epidem -0.017
l~este 0.021
l~event -0.018
l~ever 0.036
l~every 0.092
l~ex 0.019
l~exclus -0.047
l~execut 0.021
l~experi -0.026
l~facili -0.032
l~facing 0.02
l~fallec -0.081
l~famili -0.02
l~family -0.017
l~father -0.032
l~featur 0.072
l~feb 0.018
l~februa -0.062
l~federa 0.166
l~few 0.036
l~fighte 0.019
l~financ -0.031
l~five -0.018
l~flag 0.047
l~force -0.041
l~foreig 0.069
l~forwar -0.04
l~foundi -0.04
l~friend 0.052
l~full 0.073
l~funcio -0.018
l~furthe -0.018
l~genera -0.083
l~global -0.028
l~go 0.057
l~going 0.102
l~govern -0.054
l~grand 0.046
l~great -0.072
l~ground -0.018
l~growin -0.079
l~had 0.094
l~hall 0.038
l~hamgyo -0.024
l~harris -0.064
l~have -0.128
l~he 0.052
l~head 0.029
l~headed 0.043
l~headqu 0.031
l~heavy 0.05
l~held -0.071
l~help 0.025
l~her -0.05
l~hero -0.023
l~high 0.048
l~him -0.031
l~his -0.029
l~histor 0.053
l~hold 0.061
l~house -0.034
l~i 0.092
l~idea -0.03
l~ideolo -0.022
l~image 0.034
l~imperi -0.031
l~impose -0.021
l~improv -0.018
l~in -0.032
l~includ -0.035
l~indica -0.018
l~indust -0.022
l~inform -0.027
l~innova -0.028
l~inspec -0.02
l~instit 0.094
l~intens -0.023
l~intent 0.039
l~interc -0.04
l~intere -0.051
l~intern 0.337
l~invasi 0.026
l~involv 0.036
l~is -0.043
l~isolat 0.019
l~issued -0.056
l~januar 0.026
l~jean 0.041
l~jest -0.042
l~jets -0.034
l~joint 0.057
l~jong 0.05
l~journa -0.045
l~ju 0.018
l~juche -0.079
l~july 0.043
l~june -0.05
l~just -0.078
l~kang -0.019
l~kbs -0.022
l~kcna 0.057
l~keep 0.016
l~killed -0.038
l~known -0.031
l~korea -0.083
l~kraju 0.03
l~ktore -0.059
l~ktory 0.02
l~la 0.097
l~larges 0.031
l~last 0.046
l~late -0.021
l~latest -0.045
l~launch -0.043
l~law -0.018
l~le 0.099
l~lead -0.015
l~leader 0.096
l~least -0.074
l~led 0.157
l~left -0.041
l~let -0.021
l~level -0.019
l~li 0.036
l~life -0.038
l~local 0.017
l~long 0.084
l~look 0.047
l~los -0.071
l~m 0.024
l~mainla -0.03
l~major 0.046
l~make -0.024
l~making 0.024
l~mariti 0.024
l~mark 0.023
l~market -0.017
l~marks -0.024
l~media 0.015
l~memori 0.018
l~milita -0.016
l~millio 0.054
l~minist -0.035
l~modern -0.02
l~monday 0.049
l~month 0.024
l~months 0.027
l~more 0.056
l~mornin 0.129
l~most -0.015
l~motivo 0.024
l~move -0.034
l~moves 0.057
l~much -0.023
l~multip 0.046
l~narusz -0.058
l~nation -0.127
l~nearly -0.033
l~neighb 0.042
l~networ -0.015
l~new 0.03
l~nk -0.036
l~north -0.02
l~northe -0.027
l~nov 0.027
l~novemb -0.017
l~now 0.015
l~obrony 0.105
l~occasi -0.018
l~octobe -0.02
l~odpowi -0.031
l~of -0.066
l~off 0.061
l~office -0.041
l~offici 0.015
l~okazji 0.095
l~old 0.096
l~one -0.05
l~only -0.042
l~operat 0.019
l~or -0.038
l~order -0.018
l~ordere -0.028
l~organi -0.122
l~our 0.063
l~own 0.031
l~p -0.021
l~pacifi -0.016
l~pair 0.015
l~palaci 0.034
l~pan -0.016
l~pandem 0.102
l~panstw 0.017
l~part -0.024
l~parts -0.031
l~party 0.049
l~passed -0.032
l~patria 0.034
l~patrio -0.05
l~peace -0.058
l~people -0.059
l~period -0.037
l~person -0.039
l~photo -0.018
l~piatek 0.031
l~pierws 0.019
l~place 0.103
l~po 0.034
l~politi -0.066
l~ponied 0.072
l~popula 0.049
l~por -0.054
l~posted -0.021
l~power -0.047
l~powerf 0.032
l~powolu 0.075
l~prepar -0.037
l~presen -0.025
l~presid 0.097
l~preven -0.023
l~previo -0.025
l~primer 0.085
l~prize 0.09
l~produc -0.068
l~progra -0.026
l~progre -0.022
l~projec 0.049
l~promot -0.015
l~prompt -0.035
l~przepr -0.015
l~przez 0.033
l~przywo 0.048
l~public -0.196
l~publis -0.043
l~pueblo 0.028
l~put -0.075
l~que 0.03
l~rady -0.075
l~raised 0.03
l~rare 0.026
l~recien -0.02
l~reconn 0.015
l~record -0.097
l~red 0.034
l~region 0.054
l~remain 0.016
l~remark -0.018
l~report 0.04
l~repres 0.091
l~republ 0.099
l~requir 0.033
l~resear -0.015
l~reside -0.019
l~resolu -0.019
l~respec 0.039
l~respon -0.032
l~restri 0.047
l~result -0.032
l~reunif -0.045
l~reuter -0.019
l~revolu -0.074
l~rise -0.016
l~rising -0.017
l~river -0.019
l~rodong -0.04
l~roku 0.032
l~run -0.027
l~satell -0.027
l~saturd 0.051
l~saying -0.026
l~scale -0.015
l~school -0.043
l~scienc -0.018
l~scient -0.021
l~scramb -0.047
l~se -0.061
l~sea -0.032
l~second -0.021
l~secret 0.035
l~see 0.116
l~seen 0.018
l~senior 0.026
l~separa 0.045
l~sept -0.035
l~series -0.025
l~seriou 0.025
l~sessio -0.028
l~set -0.04
l~seven -0.04
l~shared 0.062
l~she -0.026
l~sheikh 0.022
l~shortl 0.049
l~show 0.113
l~side 0.04
l~sie 0.024
l~signif -0.02
l~single -0.016
l~sinmun -0.04
l~sister -0.016
l~six -0.032
l~so -0.017
l~social -0.082
l~some -0.06
l~songun -0.046
l~south 0.035
l~space 0.018
l~specia 0.015
l~srode -0.026
l~stabil -0.036
l~stage 0.085
l~start -0.019
l~starte 0.066
l~state -0.13
l~statio -0.038
l~step 0.063
l~still -0.045
l~strate 0.022
l~strong -0.046
l~su -0.02
l~succes -0.018
l~such -0.02
l~sugges -0.017
l~suk -0.029
l~sunday -0.072
l~sung 0.016
l~suprem -0.062
l~suspec -0.045
l~swoje 0.028
l~t -0.016
l~take -0.029
l~target -0.017
l~terren -0.027
l~terror -0.026
l~test -0.025
l~tested 0.026
l~testin 0.031
l~tests -0.023
l~the 0.053
l~their -0.027
l~them 0.025
l~there -0.05
l~they -0.038
l~third 0.041
l~this -0.017
l~those 0.016
l~though -0.022
l~three -0.023
l~throug 0.036
l~thursd 0.06
l~time -0.071
l~times -0.039
l~titled -0.017
l~to -0.039
l~today 0.058
l~took 0.107
l~tuesda 0.024
l~tuvo 0.015
l~tv -0.096
l~two -0.042
l~tym 0.029
l~u -0.051
l~un 0.046
l~unders 0.019
l~unidad -0.016
l~unific -0.078
l~unit -0.02
l~unity 0.019
l~univer 0.052
l~unveil 0.028
l~up -0.048
l~update 0.028
l~ups -0.024
l~us 0.018
l~use -0.031
l~using -0.02
l~variou 0.029
l~vehicl -0.018
l~vicepr 0.048
l~victor 0.019
l~warpla -0.03
l~water -0.018
l~way 0.024
l~we 0.092
l~wednes 0.165
l~week 0.113
l~weeks -0.042
l~were -0.034
l~whole -0.035
l~with 0.053
l~wladim 0.031
l~woman -0.029
l~women -0.034
l~won -0.026
l~work -0.034
l~world 0.094
l~write -0.021
l~y -0.028
l~year 0.03
l~years -0.031
l~yeol -0.015
l~yong 0.049
l~yonhap -0.017
l~you 0.047
l~young -0.063
l~z 0.094
l~za -0.027
l~zapowi 0.037
manyForeignInTitle -0.08 -0.007 0.004
noDprk -0.596 -0.561 -0.575
noForeign -0.657 -0.553 -0.499
order:both-before -0.04 -0.063 -0.08
order:both-behind -0.117 0.006 -0.049
order:dprk-foreign 0.391 0.294 0.275
order:foreign-dprk 0.192 0.322 0.236
others:lead -0.234 -0.211 -0.233
others:title -0.237 -0.198 -0.235
strength:lead 0.415 0.371 0.441
strength:rest 0.138 0.258 0.248
strength:title 0.476 0.395 0.502
sure 0.412 0.302 0.361
sure:CONSULT:planned 0.211 0.147 0.154
sure:CONSULT:told 0.076 0.111 0.109
sure:COOPERATE:told 0.055 0.033 0.041
sure:RELEASE:told 0.097 0.05 0.062
sure:SUPPORT:told -0.095 -0.107 -0.067
sure:lead:planned 0.139 0.093 0.094
sure:lead:told 0.034 0.096 0.096
sure:title:planned 0.116 0.084 0.093
sure:title:told 0.123 0.034 0.104
t:DPRK-PERSON 0.233 0.085 0.109
t:DPRK-PERSON>DPRK-state 0.022
t:DPRK-PERSON>FOREIGN-name 0.055
t:DPRK-PERSON>FOREIGN-person 0.025
t:DPRK-PERSON>PARTNER 0.041
t:DPRK-PERSON>arms -0.023
t:DPRK-PERSON>break -0.047
t:DPRK-PERSON>host 0.143
t:DPRK-PERSON>locative 0.039
t:DPRK-PERSON>no-domestic -0.02
t:DPRK-PERSON>no-history -0.029
t:DPRK-PERSON>no-threat -0.019
t:DPRK-PERSON>no-weapon -0.015
t:DPRK-PERSON>planned 0.016
t:DPRK-PERSON>say 0.12
t:DPRK-PERSON>urged 0.036
t:DPRK-PERSON>visit 0.07
t:DPRK-PERSON>vow 0.021
t:DPRK-leader -0.014 -0.021 -0.014
t:DPRK-north -0.067 -0.058 -0.054
t:DPRK-state 0.114 0.094 0.106
t:DPRK-state>DPRK-PERSON 0.069
t:DPRK-state>DPRK-state 0.066
t:DPRK-state>FOREIGN-name 0.135
t:DPRK-state>PARTNER 0.045
t:DPRK-state>arms -0.071
t:DPRK-state>break -0.05
t:DPRK-state>close 0.037
t:DPRK-state>delegation 0.016
t:DPRK-state>discuss -0.041
t:DPRK-state>host -0.02
t:DPRK-state>locative 0.054
t:DPRK-state>meet -0.062
t:DPRK-state>negated -0.06
t:DPRK-state>no-crime -0.03
t:DPRK-state>no-defector 0.016
t:DPRK-state>no-history -0.029
t:DPRK-state>no-opinion -0.041
t:DPRK-state>no-weapon -0.021
t:DPRK-state>office -0.044
t:DPRK-state>perform -0.029
t:DPRK-state>planned 0.046
t:DPRK-state>prisoner -0.022
t:DPRK-state>say -0.044
t:DPRK-state>send 0.043
t:DPRK-state>topic 0.119
t:DPRK-state>topicHead -0.021
t:DPRK-state>trade 0.027
t:DPRK-state>troops 0.017
t:DPRK-state>urged 0.044
t:DPRK-state>vow 0.037
t:DPRK-venue 0.063 0.053 0.076
t:FOREIGN-city 0.01 0.031 0.017
t:FOREIGN-name 0.212 0.198 0.112
t:FOREIGN-name>DPRK-PERSON 0.052
t:FOREIGN-name>DPRK-state -0.177
t:FOREIGN-name>FOREIGN-name 0.095
t:FOREIGN-name>TALKER-name -0.02
t:FOREIGN-name>arms -0.023
t:FOREIGN-name>delegation 0.062
t:FOREIGN-name>host -0.03
t:FOREIGN-name>ignored 0.065
t:FOREIGN-name>locative -0.027
t:FOREIGN-name>meet -0.031
t:FOREIGN-name>no-opinion 0.018
t:FOREIGN-name>office 0.076
t:FOREIGN-name>planned -0.02
t:FOREIGN-name>say 0.044
t:FOREIGN-name>send -0.016
t:FOREIGN-name>trade 0.022
t:FOREIGN-name>urged -0.024
t:FOREIGN-name>visit -0.046
t:FOREIGN-organisation 0.037 0.04 0.031
t:FOREIGN-person 0.33 0.226 0.223
t:FOREIGN-person>locative -0.058
t:PARTNER 0.204 0.104 0.17
t:PARTNER>DPRK-PERSON 0.025
t:PARTNER>DPRK-state -0.07
t:PARTNER>FOREIGN-name 0.065
t:PARTNER>congratulate -0.033
t:PARTNER>invite 0.032
t:PARTNER>locative 0.104
t:PARTNER>meet 0.037
t:PARTNER>office 0.047
t:PARTNER>planned 0.027
t:PARTNER>prisoner 0.026
t:PARTNER>send -0.1
t:TALKER-city -0.046 -0.033 -0.032
t:TALKER-city>DPRK-state 0.029
t:TALKER-name -0.276 -0.272 -0.221
t:TALKER-name>DPRK-state 0.063
t:TALKER-name>FOREIGN-name -0.024
t:TALKER-name>TALKER-name -0.089
t:TALKER-name>TALKER-person -0.033
t:TALKER-name>break -0.034
t:TALKER-name>delegation -0.049
t:TALKER-name>locative -0.047
t:TALKER-name>negated -0.018
t:TALKER-name>no-defector -0.015
t:TALKER-name>no-opinion 0.053
t:TALKER-name>no-others -0.037
t:TALKER-name>no-threat -0.037
t:TALKER-name>no-weapon -0.05
t:TALKER-name>office -0.038
t:TALKER-name>send -0.02
t:TALKER-name>topic -0.051
t:TALKER-name>topicHead 0.022
t:TALKER-name>trade -0.016
t:TALKER-name>troops -0.032
t:TALKER-name>urged -0.07
t:TALKER-name>visit -0.027
t:TALKER-organisation 0.006 0.053 0.023
t:TALKER-organisation>say 0.022
t:TALKER-person -0.131 -0.108 -0.096
t:TALKER-person>TALKER-name -0.025
t:TALKER-person>locative -0.054
t:TALKER-person>meet -0.016
t:TALKER-person>topic -0.018
t:agreement -0.016 0.006 0.02
t:aid -0.068 -0.045 -0.04
t:arms 0.092 0.084 0.127
t:arms>DPRK-state 0.037
t:arms>arms 0.018
t:arms>locative 0.051
t:break 0.073 0.036 0.043
t:break>DPRK-state -0.022
t:break>FOREIGN-name -0.055
t:break>TALKER-name -0.027
t:break>locative 0.093
t:break>no-defector 0.019
t:break>no-domestic 0.055
t:break>no-threat 0.062
t:break>no-weapon -0.018
t:break>planned -0.022
t:break>topic -0.049
t:close 0.251 0.219 0.234
t:close>locative 0.02
t:conditional -0.014 0.022 0.003
t:congratulate 0.008 0.017 0.082
t:congratulate>DPRK-PERSON -0.059
t:congratulate>locative -0.022
t:culture 0.036 0.05 0.027
t:delegation 0.117 0.253 0.108
t:delegation>DPRK-state 0.016
t:delegation>FOREIGN-name 0.035
t:delegation>PARTNER 0.017
t:delegation>locative 0.04
t:delegation>meet -0.024
t:delegation>say -0.021
t:delegation>topic 0.043
t:delegation>visit 0.046
t:discuss 0.023 0.035 0.023
t:discuss>ties 0.046
t:embassy 0.073 0.082 0.085
t:expel 0.261 0.17 0.173
t:export -0.026 -0.02 -0.019
t:fight -0.106 -0.103 -0.084
t:fight>locative -0.027
t:greet 0.03 0.044 0.029
t:greet>locative 0.022
t:host 0.051 0.097 0.015
t:host>FOREIGN-name -0.048
t:host>TALKER-name -0.034
t:host>locative 0.026
t:host>message 0.122
t:ignored 0.054 0.04 0.029
t:invite>locative 0.044
t:locative -0.168 -0.131 -0.12
t:locative>DPRK-PERSON -0.027
t:locative>DPRK-state -0.024
t:locative>FOREIGN-name 0.154
t:locative>PARTNER -0.102
t:locative>TALKER-city -0.03
t:locative>TALKER-name -0.085
t:locative>TALKER-organisation 0.037
t:locative>arms 0.045
t:locative>break 0.05
t:locative>discuss 0.026
t:locative>fight -0.032
t:locative>ignored -0.034
t:locative>locative -0.015
t:locative>meet -0.031
t:locative>no-domestic 0.018
t:locative>no-others -0.033
t:locative>no-threat -0.061
t:locative>office 0.05
t:locative>planned -0.029
t:locative>prisoner -0.035
t:locative>release 0.043
t:locative>say -0.046
t:locative>ties 0.042
t:locative>topic 0.087
t:locative>trade -0.087
t:locative>visit -0.037
t:locative>vow 0.049
t:meet 0.01 0.053 -0.048
t:meet>DPRK-PERSON -0.017
t:meet>DPRK-state 0.054
t:meet>PARTNER 0.024
t:meet>TALKER-name -0.065
t:meet>delegation 0.017
t:meet>locative -0.08
t:meet>office 0.039
t:meet>topic 0.025
t:message 0.09 0.24 0.109
t:message>congratulate 0.041
t:message>delegation 0.018
t:message>locative 0.06
t:negated -0.162 -0.127 -0.145
t:negated>locative -0.033
t:no-crime -0.162 -0.121 -0.132
t:no-crime>break -0.015
t:no-crime>no-crime -0.037
t:no-defector -0.057 -0.018 -0.038
t:no-defector>DPRK-state -0.067
t:no-defector>locative -0.099
t:no-domestic -0.033 -0.058 -0.084
t:no-domestic>DPRK-PERSON -0.024
t:no-domestic>DPRK-state -0.017
t:no-domestic>FOREIGN-name -0.015
t:no-domestic>break 0.015
t:no-domestic>locative -0.037
t:no-domestic>no-domestic -0.028
t:no-domestic>say 0.044
t:no-domestic>topic -0.03
t:no-domestic>visit -0.02
t:no-history -0.093 -0.127 -0.108
t:no-history>DPRK-PERSON -0.068
t:no-history>DPRK-state 0.053
t:no-history>FOREIGN-name 0.052
t:no-history>locative -0.027
t:no-history>no-history -0.026
t:no-match 0.166 0.148 0.126
t:no-opinion -0.212 -0.182 -0.193
t:no-opinion>DPRK-state -0.028
t:no-opinion>locative -0.08
t:no-opinion>no-opinion 0.025
t:no-opinion>say -0.021
t:no-opinion>urged 0.026
t:no-others -0.153 -0.146 -0.153
t:no-others>TALKER-name 0.032
t:no-others>locative -0.061
t:no-others>meet -0.02
t:no-others>topic -0.022
t:no-threat -0.225 -0.181 -0.168
t:no-threat>DPRK-state 0.07
t:no-threat>FOREIGN-name -0.032
t:no-threat>TALKER-name -0.038
t:no-threat>TALKER-person -0.016
t:no-threat>break 0.034
t:no-threat>locative 0.028
t:no-threat>no-threat -0.061
t:no-threat>no-weapon -0.021
t:no-threat>topic -0.04
t:no-weapon -0.195 -0.138 -0.101
t:no-weapon>TALKER-name -0.019
t:no-weapon>arms 0.073
t:no-weapon>break -0.057
t:no-weapon>locative 0.05
t:no-weapon>no-domestic -0.019
t:no-weapon>no-weapon -0.054
t:no-weapon>planned -0.015
t:office 0.087 0.259 0.139
t:office>FOREIGN-name 0.026
t:office>TALKER-person -0.044
t:office>locative -0.016
t:office>visit 0.055
t:perform 0.12 0.196 0.103
t:perform>DPRK-state 0.029
t:planned 0.026 0.016 0.046
t:planned>locative -0.118
t:planned>meet 0.036
t:prisoner 0.283 0.198 0.186
t:prisoner>break 0.132
t:prisoner>locative 0.02
t:release 0.202 0.133 0.137
t:reopen 0.06 0.015 0.019
t:reopen>locative -0.018
t:reopen>no-weapon -0.025
t:reopen>trade 0.064
t:say -0.009 -0.038 -0.026
t:say>DPRK-state -0.035
t:say>TALKER-name 0.035
t:say>locative -0.041
t:say>no-weapon -0.019
t:say>planned 0.02
t:say>say -0.025
t:say>urged 0.053
t:seek 0.085 0.059 0.053
t:send -0.001 0.009 0.016
t:send>arms 0.033
t:send>locative -0.038
t:send>message -0.028
t:sign -0.068 -0.044 -0.046
t:take 0.155 0.1 0.099
t:ties 0.084 0.067 0.05
t:ties>FOREIGN-name -0.063
t:ties>locative 0.045
t:topic -0.063 -0.084 -0.059
t:topic>DPRK-state -0.042
t:topic>FOREIGN-name -0.087
t:topic>TALKER-name 0.102
t:topic>break 0.028
t:topic>locative -0.034
t:topic>no-defector 0.031
t:topic>topicHead -0.024
t:topic>trade -0.029
t:topicHead 0.054 0.035 0.028
t:topicHead>DPRK-state 0.025
t:topicHead>break 0.03
t:topicHead>locative -0.032
t:trade -0.073 -0.017 -0.012
t:trade>locative -0.022
t:trade>no-weapon -0.035
t:troops -0.044 -0.035 -0.033
t:troops>locative 0.05
t:urged 0.029 0.042 0.037
t:urged>DPRK-state -0.044
t:urged>locative -0.027
t:urged>topic 0.021
t:visit 0.033 0.072 0.003
t:visit>DPRK-state 0.032
t:visit>DPRK-venue 0.021
t:visit>FOREIGN-name -0.034
t:visit>PARTNER 0.018
t:visit>no-domestic -0.02
t:vow 0.077 -0.007 0.028
t:vow>locative 0.022
t=a -0.034
t=accused 0.027
t=accuses 0.034
t=against -0.026
t=allies -0.031
t=amid -0.037
t=anniver -0.045
t=arms_de -0.043
t=arrives 0.028
t=as -0.074
t=at 0.023
t=boost 0.036
t=border -0.095
t=briefin 0.15
t=broń 0.029
t=but 0.056
t=calls_f -0.038
t=citizen -0.031
t=claims -0.031
t=commemo -0.03
t=comment -0.02
t=concern -0.031
t=condole 0.031
t=confirm 0.027
t=congrat -0.017
t=constru -0.024
t=covid 0.097
t=crossed 0.042
t=crossin -0.04
t=cruise -0.016
t=daughte -0.043
t=defecto -0.046
t=delegac 0.07
t=delegat 0.166
t=denunci -0.016
t=despite 0.058
t=detaine 0.017
t=discuss -0.023
t=dmz -0.02
t=do 0.03
t=drones 0.056
t=embassy -0.024
t=en -0.034
t=end 0.054
t=envia -0.021
t=escalat -0.017
t=evacuat -0.019
t=expecte -0.02
t=expert -0.018
t=experts -0.032
t=farm -0.015
t=feats -0.022
t=felicit 0.025
t=fires -0.043
t=flights -0.042
t=fm 0.017
t=forces -0.036
t=foreign -0.058
t=from 0.168
t=give -0.022
t=greetin 0.028
t=hackers -0.022
t=held_in -0.019
t=how -0.025
t=icbm -0.017
t=if 0.028
t=in -0.046
t=inspect 0.015
t=into -0.057
t=joint_d -0.027
t=killed_ -0.021
t=king 0.055
t=korean_ 0.021
t=launche -0.064
t=lazarus -0.016
t=leader -0.071
t=like 0.045
t=ma 0.026
t=meet 0.059
t=meeting -0.078
t=meets 0.088
t=mensaje 0.035
t=message 0.06
t=ministe -0.058
t=missile -0.058
t=może -0.065
t=na -0.087
t=need_to 0.016
t=nie -0.025
t=no -0.021
t=not -0.033
t=nuclear -0.015
t=o -0.028
t=officia 0.044
t=ostrzeg -0.051
t=over -0.049
t=paper -0.028
t=parade 0.047
t=perform 0.076
t=persona 0.017
t=pledges 0.027
t=pociski -0.034
t=policy -0.03
t=possibl -0.039
t=present -0.028
t=preside 0.083
t=prime_m -0.03
t=promise 0.054
t=provoca -0.029
t=rakieto -0.019
t=rakiety 0.016
t=receive 0.046
t=recibe 0.095
t=regalo 0.075
t=reports -0.017
t=review -0.028
t=sanctio 0.034
t=satelli 0.017
t=say -0.051
t=says 0.095
t=seeks 0.028
t=sends 0.055
t=should -0.022
t=shows -0.024
t=shows_o 0.037
t=since 0.02
t=slams -0.018
t=soldier 0.161
t=spy_sat -0.027
t=stateme 0.022
t=submari -0.031
t=support -0.018
t=talks 0.156
t=tension -0.033
t=that -0.066
t=threat -0.016
t=ties 0.055
t=to -0.137
t=tour 0.024
t=tourist -0.044
t=toward -0.024
t=trade -0.021
t=trip -0.081
t=troops -0.015
t=ukraine 0.056
t=urged -0.021
t=urges -0.019
t=visit -0.161
t=visits 0.123
t=w -0.075
t=watch -0.021
t=weapons 0.04
t=what 0.041
t=what_we 0.028
t=who 0.058
t=why 0.037
t=will -0.021
t=workers 0.043
t=举行会 -0.027
t=会见 -0.08
t=周年 -0.026
t=将 0.044
t=总理 -0.033
t=称 -0.038
text:length:0 -0.119 -0.087 -0.086
text:length:1 0.346 0.296 0.28
text:length:2 -0.073 -0.012 -0.09
text:length:3 -0.188 -0.026 -0.172
text:length:4 -0.493 -0.53 -0.489
title+:CONSULT:close 0.096 0.067 0.06
title+:CONSULT:dprk-place -0.008 0.017 0.004
title+:CONSULT:loose -0.086 -0.058 -0.058
title+:CONSULT:planned 0.026 0.018 0.018
title+:CONSULT:tight 0.21 0.182 0.173
title+:COOPERATE:close -0.021 -0.041 -0.025
title+:COOPERATE:dprk-place -0.057 -0.036 -0.037
title+:COOPERATE:loose 0.051 0.034 0.034
title+:COOPERATE:planned 0.047 0.037 0.046
title+:COOPERATE:tight 0.035 0.069 0.084
title+:SUPPORT:close 0.033 0.056 0.052
title+:SUPPORT:dprk-place -0.1 -0.054 -0.062
title+:SUPPORT:tight -0.078 -0.08 -0.055
title+:arms:foreign-dprk 0.097 0.068 0.073
title+:both-before:KOR -0.023 0 0.016
title+:both-before:RUS 0.241 0.178 0.199
title+:both-before:USA 0.071 0.047 0.038
title+:both-before:other -0.022 -0.008 -0.024
title+:both-behind:RUS -0.055 -0.063 -0.047
title+:congratulate+0 -0.013 -0.032 -0.001
title+:delegation:both-before 0.037 0.046 0.04
title+:delegation:dprk-foreign 0.024 0.03 0.022
title+:delegation:foreign-dprk 0.047 0.039 0.035
title+:discuss:both-before -0.001 -0.026 -0.011
title+:dprk-foreign:CHN 0.034 0.031 0.026
title+:dprk-foreign:KOR -0.036 -0.017 -0.011
title+:dprk-foreign:RUS 0.063 0.047 0.044
title+:dprk-foreign:RUS-person 0.052 0.036 0.035
title+:dprk-foreign:other 0.019 0.03 0.02
title+:foreign-dprk:CHN 0.016 0.018 0.02
title+:foreign-dprk:RUS 0.189 0.133 0.138
title+:foreign-dprk:USA -0.045 -0.047 -0.037
title+:foreign-dprk:other -0.014 -0.022 -0.014
title+:invite+0 0.022 0.017 0.02
title+:meet+0 0.079 0.053 0.052
title+:meet:both-before 0.072 0.048 0.047
title+:meet:dprk-foreign 0.02 0.014 0.014
title+:message:both-before 0.008 0.022 0.047
title+:message:both-behind 0.018 0.025 0.017
title+:message:dprk-foreign 0.049 0.071 0.049
title+:perform+trade 0.039 0.027 0.028
title+:perform:both-before 0.058 0.044 0.052
title+:source 0.034 0.023 0.023
title+:theme+arms 0.102 0.072 0.077
title+:theme+delegation 0.074 0.091 0.073
title+:theme+message 0.018 0.081 0.077
title+:theme+trade 0.052 0.06 0.067
title+:theme+troops -0.066 -0.044 -0.044
title+:trade:both-before 0.074 0.07 0.073
title+:visit+0 0.08 0.068 0.06
title+:visit:both-before 0.017 0.012 0.012
title+:visit:dprk-foreign 0.037 0.033 0.028
title+:visit:foreign-dprk 0.019 0.019 0.015
title+:vow+0 0.024 -0.005 0.008
title+:vow:dprk-foreign 0.049 0.012 0.024
title:CONSULT:close -0.164 -0.142 -0.127
title:CONSULT:dprk-place 0.033 0.055 0.036
title:CONSULT:planned 0.066 0.049 0.057
title:CONSULT:tight 0.19 0.152 0.158
title:COOPERATE:close -0.127 -0.099 -0.102
title:COOPERATE:dprk-place -0.023 -0.001 -0.01
title:COOPERATE:planned -0.084 -0.056 -0.056
title:COOPERATE:tight -0.067 -0.001 0
title:RELEASE:tight 0.135 0.074 0.083
title:SUPPORT:close 0.083 0.101 0.089
title:SUPPORT:dprk-place -0.047 0.002 -0.018
title:SUPPORT:tight -0.027 -0.042 -0.006
title:agreement:both-before -0.023 -0.019 -0.017
title:arms:both-before -0.016 -0.014 -0.018
title:arms:dprk-foreign -0.036 -0.027 -0.03
title:both-before:KOR 0.055 0.036 0.081
title:both-before:RUS 0.252 0.186 0.202
title:both-before:USA -0.205 -0.146 -0.163
title:both-before:USA-person 0.019 0.013 0.013
title:both-before:other -0.048 -0.039 -0.054
title:both-behind:KOR -0.052 -0.036 -0.038
title:both-behind:RUS -0.108 -0.069 -0.071
title:both-behind:USA -0.067 -0.061 -0.051
title:both-behind:other 0.074 0.11 0.074
title:colon 0.007 -0.036 0.003
title:congratulate+0 -0.04 -0.048 -0.018
title:congratulate:foreign-dprk -0.069 -0.076 -0.056
title:dash -0.043 -0.029 -0.029
title:dprk-foreign:CHN 0.164 0.139 0.126
title:dprk-foreign:KOR -0.162 -0.12 -0.11
title:dprk-foreign:RUS 0.24 0.17 0.165
title:dprk-foreign:RUS-person 0.074 0.05 0.05
title:dprk-foreign:USA -0.035 -0.019 -0.019
title:dprk-foreign:other -0.06 -0.084 -0.062
title:dprk-head -0.187 -0.101 -0.063
title:dprk-place 0.096 0.12 0.091
title:dprk-source 0.086 0.038 0.038
title:dprk-topic -0.108 -0.094 -0.081
title:fight+0 -0.056 -0.06 -0.047
title:first:CHN -0.069 0.013 -0.132
title:first:JPN -0.077 -0.072 -0.08
title:first:KOR -0.201 -0.111 -0.107
title:first:KOR-person -0.064 -0.058 -0.049
title:first:RUS 0.575 0.424 0.445
title:first:UN 0.065 0.087 0.057
title:first:USA -0.25 -0.274 -0.236
title:first:USA-person -0.339 -0.227 -0.227
title:first:XXX -0.012 0.016 0.02
title:first:dprk-kim 0.017 0.011 0.011
title:first:dprk-leader -0.014 -0.021 -0.014
title:first:dprk-person 0.181 0.07 0.094
title:first:dprk-state -0.032 -0.037 -0.069
title:first:dprk-venue 0.028 0.037 0.044
title:first:none -0.197 -0.137 -0.225
title:first:other -0.151 -0.087 -0.109
title:foreign-dprk:CHN 0.026 0.031 0.026
title:foreign-dprk:KOR -0.053 -0.04 -0.031
title:foreign-dprk:RUS 0.279 0.195 0.199
title:foreign-dprk:USA -0.019 -0.014 0.004
title:foreign-dprk:USA-person -0.155 -0.104 -0.104
title:foreign-dprk:other -0.105 -0.084 -0.076
title:foreign-head 0.003 0.029 0.008
title:foreign-place 0.005 -0.119 -0.058
title:foreign-source 0.095 0.091 0.087
title:greet+0 0.019 0.028 0.019
title:greet+message 0.02 0.03 0.02
title:greet:dprk-foreign 0.039 0.058 0.039
title:host+0 0.041 0.037 0.035
title:host+message 0.027 0.03 0.037
title:host:dprk-foreign 0.076 0.062 0.056
title:list 0.125 0.084 0.084
title:meet+0 0.022 -0.006 0.006
title:meet:both-before 0.056 0.04 0.042
title:meet:both-behind -0.028 -0.013 -0.016
title:meet:dprk-foreign 0.075 0.058 0.052
title:meet:foreign-dprk -0.082 -0.091 -0.072
title:message:both-behind 0.033 0.05 0.033
title:message:dprk-foreign 0.016 0.023 0.016
title:perform+0 0.019 0.013 0.014
title:perform:both-before -0.028 -0.012 -0.022
title:question 0.089 0.057 0.053
title:quote -0.444 -0.37 -0.368
title:release+0 0.036 0.023 0.022
title:release+prisoner 0.058 0.034 0.037
title:release:dprk-foreign 0.052 0.036 0.038
title:release:foreign-dprk 0.11 0.086 0.079
title:reopen+trade 0.025 0.017 0.017
title:said:dprk:before 0.06 0.043 0.047
title:said:dprk:behind -0.149 -0.1 -0.1
title:said:dprk:none -0.06 -0.045 -0.052
title:said:party:before -0.025 -0.027 -0.04
title:said:party:behind 0.114 0.059 0.069
title:said:third:behind 0.073 0.049 0.049
title:said:unknown:before -0.124 -0.075 -0.064
title:said:unknown:none -0.051 -0.054 -0.047
title:send+arms 0.019 0.016 0.021
title:send+message -0.086 -0.046 -0.047
title:send:dprk-foreign -0.039 -0.014 -0.019
title:send:foreign-dprk -0.104 -0.066 -0.062
title:source 0.031 0.03 0.021
title:take+arms 0.063 0.042 0.042
title:take:foreign-dprk 0.063 0.042 0.042
title:theme+agreement -0.069 -0.05 -0.048
title:theme+arms -0.067 -0.05 -0.058
title:theme+delegation 0.039 0.036 0.03
title:theme+message 0.085 0.097 0.074
title:theme+trade -0.142 -0.089 -0.08
title:theme+troops -0.032 -0.021 -0.021
title:trade:both-before -0.076 -0.046 -0.039
title:trade:dprk-foreign 0.019 0.014 0.016
title:trade:foreign-dprk -0.062 -0.042 -0.042
title:unframed:congratulate -0.014 -0.011 0.031
title:unframed:fight -0.034 -0.029 -0.026
title:unframed:host -0.041 0.013 -0.074
title:unframed:invite 0.005 0 -0.016
title:unframed:meet 0.064 0.115 0.021
title:unframed:none -0.756 -0.742 -0.753
title:unframed:perform -0.008 0.001 -0.018
title:unframed:reopen 0.062 0.048 0.043
title:unframed:send 0.021 0.034 0.059
title:unframed:theme -0.047 -0.025 -0.055
title:unframed:visit 0.016 0.055 -0.022
title:visit+0 -0.18 -0.156 -0.129
title:visit:both-before -0.034 -0.046 -0.033
title:visit:both-behind -0.073 -0.051 -0.055
title:visit:dprk-foreign -0.097 -0.148 -0.099
title:visit:foreign-dprk 0.024 0.089 0.058
title:vow+0 0.092 0.039 0.053
title:vow:both-before 0.068 0.046 0.046
title:vow:dprk-foreign 0.088 0.035 0.049
title:words:0 0.002 0.038 0.016
title:words:1 -0.189 -0.069 -0.112
title:words:2 -0.044 -0.047 -0.09
title:words:3 -0.284 -0.219 -0.232
title:words:4 -0.012 -0.062 -0.137
t~0 -0.047
t~a -0.112
t~abroad -0.053
t~across -0.017
t~action -0.023
t~activi -0.021
t~admini 0.05
t~agricu -0.017
t~air -0.033
t~all -0.022
t~an -0.065
t~and 0.076
t~anti -0.026
t~army -0.024
t~arsena -0.015
t~attack 0.043
t~author -0.046
t~be -0.054
t~buildi 0.045
t~by -0.105
t~c 0.026
t~call 0.039
t~calls -0.019
t~capabl 0.016
t~carrie -0.015
t~centra -0.061
t~ceremo -0.024
t~chief -0.021
t~commit -0.038
t~compan 0.037
t~comple 0.016
t~con 0.016
t~confro -0.027
t~corea 0.048
t~corean -0.026
t~countr -0.032
t~danger -0.043
t~day 0.019
t~de -0.028
t~death -0.018
t~defens -0.024
t~develo 0.042
t~dictat -0.04
t~drill -0.017
t~drills -0.036
t~drone -0.026
t~during 0.017
t~effort 0.047
t~ex -0.044
t~execut -0.015
t~expres -0.024
t~face 0.041
t~facili -0.027
t~failed 0.029
t~family -0.025
t~far -0.04
t~financ -0.04
t~fire -0.016
t~flies -0.022
t~food 0.034
t~force -0.029
t~foreig -0.029
t~go 0.027
t~google 0.019
t~ground 0.017
t~harris -0.077
t~have 0.032
t~held 0.097
t~here 0.033
t~high 0.02
t~his -0.038
t~hits -0.026
t~hold 0.036
t~holds -0.029
t~home 0.102
t~i 0.061
t~import -0.022
t~intens -0.021
t~intern -0.03
t~it 0.099
t~its -0.044
t~jets -0.016
t~k 0.016
t~kcna 0.029
t~key 0.026
t~know 0.032
t~la -0.039
t~launch -0.025
t~leader 0.026
t~level 0.054
t~life -0.032
t~live 0.048
t~make 0.017
t~makes -0.021
t~man -0.036
t~milita 0.064
t~millio 0.053
t~minist 0.02
t~nation -0.05
t~new -0.088
t~north 0.019
t~now -0.049
t~odpowi -0.053
t~of -0.161
t~off -0.038
t~operat 0.031
t~orders -0.019
t~organi -0.102
t~out 0.02
t~overse 0.023
t~pacifi -0.02
t~peace -0.024
t~people 0.028
t~photo -0.043
t~pierws 0.037
t~pm -0.026
t~po 0.031
t~politi -0.049
t~power -0.025
t~press 0.015
t~produc -0.053
t~progra -0.019
t~przepr -0.016
t~publis -0.045
t~readou -0.023
t~record -0.049
t~region 0.047
t~remark -0.02
t~respon -0.016
t~reunif 0.018
t~reuter 0.015
t~revolu -0.025
t~rodong -0.042
t~school -0.021
t~scramb -0.048
t~sea -0.018
t~second -0.015
t~securi -0.043
t~seriou -0.017
t~sessio -0.023
t~sie 0.031
t~sinmun -0.042
t~sister -0.017
t~site 0.064
t~south 0.02
t~state 0.037
t~still -0.06
t~strate 0.035
t~strugg 0.112
t~succes -0.052
t~suspec -0.032
t~t -0.065
t~target -0.031
t~tech -0.028
t~test -0.017
t~tests -0.043
t~the 0.032
t~their 0.017
t~this 0.055
t~three -0.068
t~tiktok -0.019
t~time 0.019
t~to -0.024
t~unveil -0.031
t~up -0.027
t~victor -0.03
t~war 0.027
t~was -0.017
t~week 0.027
t~west -0.056
t~with 0.156
t~women -0.032
t~work -0.044
t~workin -0.018
t~y 0.132
t~year 0.028
t~years -0.019
t~you -0.039
t~z 0.186
`;
